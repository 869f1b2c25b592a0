const NUMBER =
  /^(?:第[0-9一二三四五六七八九十百]{1,5}[条款项]|[0-9０-９]{1,3}(?:[.．][0-9]{1,3}){1,5}[、.．)）]?(?![0-9])|[0-9０-９]{1,3}(?:[、)）]|[.．](?![0-9]))|[（(][0-9０-９一二三四五六七八九十]{1,4}[)）]|[一二三四五六七八九十]{1,4}[、.．)）]|[①-⑳⑴-⒇⒈-⒛㈠-㈩❶-❿]|[a-zA-Z][、.．)）](?![a-zA-Z0-9])|[•·▪➢➤►‣⁃-])[ \t\u3000]*/u
const GLYPH = /^[（(【[]?[★⭐✮✭✯☆✩▲▴△∆※*＊✱#＃●⬤■█▇▉◼◆◈][)）】\]]?[ \t\u3000]*/u

/** A clause without the number and the mark in front of it, in whatever order they stand. */
export const withoutNumber = (text: string, glyph: string | null = null): string => {
  let bare = text.trim()
  for (let round = 0; round < 3; round++) {
    const next = bare.replace(NUMBER, '')
    bare = glyph ? next.replace(GLYPH, '') : next
    if (bare === text) break
  }
  return bare.trim() || text.trim()
}
