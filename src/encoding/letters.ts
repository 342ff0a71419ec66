/** The 134 letters of Vietnamese that are not in ASCII, small ones first. */
const small = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

export const letters: readonly string[] = [...small, ...small.toUpperCase()]
