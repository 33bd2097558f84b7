/** The error of a part that stands outside of its root; how to mend it is said in development. */
export function outsideError(part: string, root: string): Error {
  const wrong = `${part} has to be inside of <${root}>.`;
  if (process.env.NODE_ENV === 'production') return new Error(wrong);
  return new Error(
    `${wrong} It shows what the root knows, so put one around it, at any depth: <${root}>… <${part} /> …</${root}>.`,
  );
}
