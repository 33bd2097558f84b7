// TypeScript 6 looks for types even where an import only has effects.
declare module 'react-floating-license/styles.css';
