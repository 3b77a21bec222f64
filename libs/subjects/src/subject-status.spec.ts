import { actKinds, findArticle, isDocumentId } from '@mingcha/law';
import { noSubjectReason } from './subject-status';

describe('the reason why an organ was no enforcement subject', () => {
  it.each(actKinds.map((kind) => kind.code))(
    'cites an article that a reader can check, for %s',
    (actKind) => {
      const { text, basis } = noSubjectReason('not_on_this_day', actKind);
      expect([text.zh.length > 0, text.en.length > 0, basis.length]).toEqual([true, true, 1]);
      const [{ document, article }] = basis as [(typeof basis)[number]];
      expect(isDocumentId(document) && findArticle(document, article)).toMatchObject({ number: article });
    },
  );
});
