/**
 * Words of asking and of plain English that carry no subject of their own in a question over reports. They still help
 * to tell two figures apart where one is called by them, but cost nothing where it is not.
 */
const GROUPS: Readonly<Record<string, string>> = {
  quantity:
    'many much number numbers no nos num figure figures total totals overall whole altogether sum data statistic statistics stat stats amount amounts count counts counted value values quantity per cent percent percentage percentages pct proportion proportionally proportions share rate rates ratio level levels size headcount tally volume volumes several few lot lots bit part parts half all every each both any some none more less fewer most least enough',
  people:
    'child children childrens kid kids youngster youngsters young teen teens teenager teenagers people person persons individual individuals pupil minors yp yps yps cyp them they those someone somebody anyone everyone nobody',
  places:
    'council councils borough  boroughs boro authority authorities local la las area areas department service services directorate town county city england national nationally country',
  reports:
    'report reports reported reporting say says said saying according recorded record state stated states given gives quote quoted quotes paper papers document section update page table tables line lines mention mentioned mentions print printed publish published show shows showed shown briefing',
  times:
    'year years yr yrs month months quarter quarters week weeks day days hr hrs hour hours wk wks mth mths date dates end ended ending start point time times period currently current now today recent recently latest newest last previous prior before since ago later after during within until till onwards onward present beginning starting early late earlier still ever yet once again first second third final finally calendar financial annual annually twelve twelvemonth spring sept sep jan feb mar apr jun jul aug oct nov dec summer autumn winter usual usually normally ordinarily typically',
  asking:
    'know need want wants wanted look looking please tell give get gets got getting quick question hi hello hey thanks thank cheers ok okay hiya morning does exact exactly roughly approximately actually really could can would should may might just only around about nearly almost approx circa precisely confirm check verify correct right true false wrong claim claims claimed think thought believe believed heard told understand fact show list find answer compare compared comparison comparing versus vs v against between difference differences differ diff trend trends pattern history breakdown break split name names named call called calls equal equals mean',
  movement:
    'change changes changed changing increase increased increases increasing decrease decreased decreasing rise rises rising rose risen fall falls fell fallen falling drop drops dropped dropping grow grew grown growth growing jump jumped jumping climb climbed go goes going gone went come comes came coming move moved moves moving movement up down higher lower highest lowest biggest largest smallest greatest top bottom rank ranked ranking reach reached reaches hit bring brings brought brings push pushed reduce reduced reduction reducing cut improve improved improving improvement slower faster busiest commonest worst best bigger larger smaller greater shorter longer extra additional net double doubled',
  verbs:
    'be have make makes made making take takes took taken taking put puts see sees use used uses using keep keeps kept hold holds held run runs ran running lead leads turn turned happen happens happened provide provides provided allow allowed enable enabled work works worked working deal dealt help helped meet meets met live lives lived living receive receives received receiving arrive arrived send sent sit sits stand stands stood remain remained remains leave ask asked asks seem seems appear appeared describe described include included includes including contain contains cover covered covers belong own owned try tried expect expected plan planned supposed allowed carry carries carrying perform performed carried do done did undertake look looked apply applied belong count involve involved involving represent represented represents face faced faces freed free kept lie lies stop stopped stopping add added adds adding amount amounted amounts manage managed attend attended gather gathered get gets hear let lets mean means meant order ordered point pointed prefer raise raised reckon reckoned stay stayed switch switched talk talked think total totalled touch understand view viewed wait',
  adjectives:
    'main single different same other another new old big small large high low long short such very too quite rather so well whole full fully entire complete straight away across along among together apart separately respectively officially formally kind kinds type types sort sorts way ways thing things various there here far often near close under over above below max min roughly about respective respective particular specific certain nearby altogether own really available held longest shortest simply merely barely particular usual actual actuals target targets forecast projected budgeted',
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty dozen half quarter third',
  abbreviations:
    'yes no ye yr-end nah yep n stack stacks approx avg av eg ie re ref incl excl inc pls plz ppl wrt fig figs ytd yoy pa',
};

export const frameWords: readonly string[] = [...new Set(Object.values(GROUPS).flatMap((words) => words.split(/\s+/)))];
