/** Files that the build puts into the page as they are. */
declare module '*.txt' {
  const text: string
  export default text
}
declare module '*.md' {
  const text: string
  export default text
}
declare module '*.html' {
  const text: string
  export default text
}
declare module '*.ndjson' {
  const text: string
  export default text
}
declare module '*.tcvn3' {
  const bytes: Uint8Array
  export default bytes
}
