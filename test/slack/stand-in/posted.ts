import { z } from 'zod';

const block = z.looseObject({ type: z.string() });

const file = z.looseObject({
  id: z.string(),
  name: z.string(),
  mimetype: z.string(),
  title: z.string().default(''),
  alt_txt: z.string().default(''),
  url_private: z.string(),
});

const message = z
  .looseObject({
    ts: z.string(),
    channel: z.string(),
    user: z.string().default(''),
    bot_id: z.string().optional(),
    text: z.string().nullish(),
    thread_ts: z.string().optional(),
    subtype: z.string().optional(),
    ephemeral_to: z.string().optional(),
    blocks: z.array(block).nullish(),
    files: z.array(file).default([]),
    edited: z.unknown().optional(),
  })
  .transform((raw) => ({
    ts: raw.ts,
    channel: raw.channel,
    user: raw.user,
    fromBot: raw.bot_id !== undefined,
    text: raw.text ?? '',
    /** The thread that it stands in. */
    thread: raw.thread_ts,
    /** The one member who sees it, where it is private. */
    privateTo: raw.subtype === 'ephemeral' ? raw.ephemeral_to : undefined,
    blocks: raw.blocks ?? [],
    files: raw.files,
    edited: raw.edited !== undefined,
  }));

const view = z.looseObject({
  id: z.string(),
  type: z.string(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  blocks: z.array(block),
});

/** A message as the stand-in holds it. */
export type Posted = z.output<typeof message>;
export type Block = z.output<typeof block>;
/** A modal, or a Home. */
export type View = z.output<typeof view>;

export const readPosted = (value: unknown): Posted => message.parse(value);
export const readPosteds = (value: unknown): Posted[] => z.object({ messages: z.array(message) }).parse(value).messages;
export const readView = (value: unknown): View => view.parse(value);

/** Something that can be pressed or chosen. */
export type Control = { type: string; action_id: string; block_id: string; value: string; label: string };

const control = z
  .looseObject({
    type: z.string(),
    action_id: z.string(),
    value: z.string().default(''),
    text: z.object({ text: z.string() }).optional(),
  })
  .transform(({ type, action_id, value, text }) => ({ type, action_id, value, label: text?.text ?? '' }));

/** Every control of blocks, in their order. */
export const controlsOf = (blocks: readonly Block[]): Control[] =>
  blocks.flatMap((each) =>
    [each.elements, each.accessory, each.element].flat().flatMap((element) => {
      const { data } = control.safeParse(element);
      return data ? [{ ...data, block_id: typeof each.block_id === 'string' ? each.block_id : '' }] : [];
    }),
  );
