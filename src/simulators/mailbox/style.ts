/** The stylesheet of the mailbox. */
export const STYLE = `
*, ::before, ::after { box-sizing: border-box }
body { margin: 0; color: #1a2733; background: #f5f7f9; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
header { padding: .25rem 1rem; background: #17324d }
header a { color: #fff; font-weight: 600; text-decoration: none }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
a { color: #0059b3 }
a:focus-visible, iframe:focus-visible { outline: 3px solid #ff9900; outline-offset: 2px }
h1 { font-size: 1.6rem; line-height: 1.25 }
h2 { margin-top: 2rem; font-size: 1.2rem }
.button { display: inline-block; padding: .5rem 1rem; border: 1px solid currentColor; border-radius: 4px; text-decoration: none }
.messages { margin: 0; padding: 0; list-style: none }
.messages li { padding: .75rem 1rem; background: #fff; border-bottom: 1px solid #d9dfe5 }
.messages a { font-weight: 600 }
.messages p { margin: .25rem 0 0; color: #43525f; font-size: .9rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dt { color: #43525f }
dd { margin: 0 }
iframe { width: 100%; height: 40rem; border: 1px solid #c3ccd4; background: #fff }
pre { padding: 1rem; border: 1px solid #c3ccd4; background: #fff; white-space: pre-wrap; font-size: .9rem }
`;
