import type {Qualifier} from '../tree/index.ts'

/** Words after a photo role that say how the photo came about. */
export const qualifierWords: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ...words(
    'illustration',
    'minh họa|minh hoạ|mang tính minh họa|mang tính minh hoạ|mang tính chất minh họa|mang tính chất minh hoạ|có tính minh họa'
  ),
  ...words('archive', 'tư liệu|tl|lưu trữ|t.l'),
  ...words(
    'screenshot',
    'chụp màn hình|cắt từ clip|cắt từ video|cắt clip|cắt từ camera|cắt từ phim|chụp từ clip|chụp từ video|chụp lại màn hình|từ clip|từ video|trích từ clip|trích từ video|màn hình|cmh|cắt màn hình|cắt từ màn hình'
  ),
  ...words(
    'handout',
    'nvcc|cacc|nv cung cấp|gđcc|đvcc|bvcc|ctcc|cqcc|nhân vật cung cấp|gia đình cung cấp|đơn vị cung cấp'
  )
])

function words(qualifier: Qualifier, list: string): [string, Qualifier][] {
  return list.split('|').map(word => [word, qualifier])
}
