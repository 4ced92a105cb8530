/* global document, fetch, location, navigator, URLSearchParams */
// Everything on the pages works without this file.

/** Offers the dates that are held, once an indicator and a council stand in the box. */
const offerDates = async (box, list) => {
  const response = await fetch('/api/suggestions');
  if (!response.ok) return;
  const held = await response.json();
  const plain = [...list.options].map(({ value }) => value);
  let shown = '';
  const offer = () => {
    const typed = box.value.toLowerCase();
    const named = plain.filter((text) => typed.startsWith(text.toLowerCase())).sort((a, b) => b.length - a.length)[0];
    if (shown === (named ?? '')) return;
    shown = named ?? '';
    const texts = named === undefined ? plain : [named, ...(held[named] ?? []).map((date) => `${named}, ${date}`)];
    list.replaceChildren(
      ...texts.map((text) => {
        const option = document.createElement('option');
        option.value = text;
        return option;
      }),
    );
  };
  box.addEventListener('input', offer);
  // What was typed while the dates were on their way counts too.
  offer();
};

const box = document.querySelector('input[list]');
if (box?.list)
  box.addEventListener('focus', () => void offerDates(box, box.list).catch(() => undefined), { once: true });

/** Copies the words of a field, and says so. */
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const said = button.parentElement.querySelector('[data-copied]');
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'The browser did not allow it. Select the words and copy them.';
    }
  });
}

/** In a long paragraph, the words cited may stand far below its beginning. */
if (new URLSearchParams(location.search).has('quote'))
  document.querySelector('.report mark')?.scrollIntoView({ block: 'center' });
