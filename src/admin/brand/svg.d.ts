/** A picture as the admin's build hands it out: its address. */
declare module '*.svg' {
  const address: string;
  export default address;
}
