import type { ThemeConfig } from 'antd';
import { colours, fontStack } from './tokens';

/**
 * The antd theme of both screens. `zeroRuntime` and `hashed: false` make antd take its rules from the CSS file of the
 * build; only the custom properties below are written at run time, under the nonce of the page.
 */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  hashed: false,
  cssVar: { key: 'mingcha' },
  token: {
    fontFamily: fontStack,
    fontSize: 14,
    borderRadius: 4,
    colorPrimary: colours.primary.text,
    colorLink: colours.primary.text,
    colorLinkHover: '#003eb3',
    colorLinkActive: '#002c8c',
    colorSuccess: colours.green.border,
    colorWarning: colours.amber.border,
    colorError: colours.red.text,
    colorInfo: colours.primary.text,
    colorText: colours.ink,
    colorTextSecondary: colours.grey.text,
    colorTextTertiary: colours.grey.text,
    colorTextDescription: colours.grey.text,
    colorTextPlaceholder: colours.placeholder,
    // Out-of-month days and disabled buttons carry words that people read: 4.5:1 like any other text.
    colorTextDisabled: '#696969',
    colorTextQuaternary: colours.grey.text,
    colorBorder: colours.inputBorder,
    colorBorderSecondary: '#d9d9d9',
    controlHeight: 32,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Table: { cellPaddingBlockSM: 4, cellPaddingInlineSM: 8, headerBg: '#fafafa', headerColor: colours.ink },
    Button: { defaultBorderColor: colours.inputBorder, contentFontSize: 14 },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Steps: { colorTextDescription: colours.grey.text },
    Tag: { defaultColor: colours.ink, defaultBg: '#fafafa' },
    Tabs: { itemColor: colours.ink },
    Breadcrumb: {
      itemColor: colours.grey.text,
      lastItemColor: colours.ink,
      separatorColor: colours.grey.text,
    },
  },
};
