import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { RichText } from '../../../../contracts/rich-text';

/** A paragraph, a heading or a list, as the contract has it. */
export type Block = RichText[number];
export type ListItem = Extract<Block, { type: 'list' }>['children'][number];
type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];
export type Link = Extract<Inline, { type: 'link' }>;
export type Run = Extract<Inline, { type: 'text' }>;

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: Block | ListItem | Link;
    Text: Run;
  }
}
