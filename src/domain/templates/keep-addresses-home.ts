import type MarkdownIt from 'markdown-it';

type Token = MarkdownIt.Token;

/** What a parse knows: the portal's own addresses in the text, one-time links among them. */
export interface OwnAddresses {
  own: readonly string[];
}

// Words that end in what programs read as an address would make one address with what follows.
const ENDS_IN_ADDRESS = /(?::\/\/|mailto:)\S*$/i;

function keepHome(tokens: Token[], own: readonly string[]): Token[] {
  let carriesAway = false;
  return tokens.filter((token, index) => {
    if (token.type === 'link_close' && carriesAway) {
      carriesAway = false;
      return false;
    }
    if (token.type !== 'link_open') return true;
    const href = token.attrGet('href');
    const target = typeof href === 'string' ? href : '';
    carriesAway = !own.includes(target) && own.some((address) => target.includes(address));
    const before = tokens[index - 1];
    if (before?.type === 'text' && ENDS_IN_ADDRESS.test(before.content)) before.content += ' ';
    return !carriesAway;
  });
}

/**
 * Keeps the portal's addresses from being carried elsewhere by the words around them: a link to another place with a
 * one-time link inside it would hand a customer's account to that place. Its words stay, without the link.
 */
export function keepAddressesHome(markdown: MarkdownIt.MarkdownIt): void {
  markdown.core.ruler.push('keep-addresses-home', (state) => {
    // The environment is the one that `markdown.ts` gives to every parse.
    const own = state.env['own'] as OwnAddresses['own'];
    for (const token of state.tokens) if (token.children) token.children = keepHome(token.children, own);
  });
}
