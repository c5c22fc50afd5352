import type { RenderElementProps, RenderLeafProps } from 'slate-react';

/** A block or a link while it is written. */
export function RenderedElement({ attributes, children, element }: RenderElementProps) {
  switch (element.type) {
    case 'heading':
      return element.level === 2 ? <h2 {...attributes}>{children}</h2> : <h3 {...attributes}>{children}</h3>;
    case 'list':
      return element.format === 'ordered' ? (
        <ol {...attributes}>{children}</ol>
      ) : (
        <ul {...attributes}>{children}</ul>
      );
    case 'list-item':
      return <li {...attributes}>{children}</li>;
    case 'link':
      // Written, not followed.
      return (
        <a {...attributes} href={element.url} title={element.url}>
          {children}
        </a>
      );
    case 'paragraph':
      return <p {...attributes}>{children}</p>;
  }
}

/** Letters, with what they are set in. */
export function RenderedLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const italic = leaf.italic === true ? <em>{children}</em> : children;
  return <span {...attributes}>{leaf.bold === true ? <strong>{italic}</strong> : italic}</span>;
}
