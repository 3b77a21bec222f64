import { Button } from 'antd';
import { setLanguage, useLanguage } from './i18n';

/** Switches between Chinese and English; the button is written in the language it leads to. */
export function LanguageSwitch() {
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => void setLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
