/**
 * Colours that pass WCAG 2.2 AA on their own background. The antd defaults do not: its primary on white is 4.10:1,
 * the green tag 3.37, the orange tag 3.34, a placeholder 1.84. Measured ratios stand beside each pair.
 */
export const colours = {
  /** 6.16 on white, 5.50 on the tint. */
  primary: { text: '#0958d9', tint: '#e6f4ff', border: '#0958d9' },
  /** 9.15 */
  green: { text: '#135200', tint: '#f6ffed', border: '#237804' },
  /** 7.59 */
  amber: { text: '#873800', tint: '#fff7e6', border: '#ad4e00' },
  /** 7.04 */
  red: { text: '#a8071a', tint: '#fff1f0', border: '#a8071a' },
  /** 7.00 on white, 6.71 on #fafafa. */
  grey: { text: '#595959', tint: '#fafafa', border: '#8c8c8c' },
  /** At least 4.6 on white. */
  placeholder: '#6b6b6b',
  /** 3.36 on white; a border needs 3. */
  inputBorder: '#8c8c8c',
  /** White on it: 6.12. */
  publicRed: '#c7000b',
  ink: '#1f1f1f',
} as const;

/** Nothing is downloaded: the first of these that the computer has. */
export const fontStack =
  '"PingFang SC","Microsoft YaHei","HarmonyOS Sans SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif';
