import { ProblemError } from '@mingcha/contract';
import { render, screen } from '@testing-library/react';
import { KitProvider } from './kit-provider';
import { ProblemPanel } from './problem-panel';

function show(failure: unknown, onRetry?: () => void) {
  return render(
    <KitProvider>
      <ProblemPanel failure={failure} onRetry={onRetry} />
    </KitProvider>,
  );
}

describe('a problem on screen', () => {
  it('names the article that stands behind a refusal of law', () => {
    show(
      new ProblemError({
        title: '决定已被撤销，不得公示',
        status: 409,
        code: 'decision_not_effective',
        basis: [{ document: 'penalty-law-2021', article: '48' }],
      }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent(/依据：《中华人民共和国行政处罚法.*》第 48 条/);
  });

  it('offers no second try for a refusal, because asking again changes nothing', () => {
    show(new ProblemError({ title: '当前账号没有此项权限', status: 403, code: 'forbidden' }), jest.fn());
    expect(screen.getByRole('alert')).toHaveTextContent('安全管理员');
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument();
  });

  it('says when to come back', () => {
    show(new ProblemError({ title: '请求过于频繁', status: 429, code: 'too_many_requests' }, 30), jest.fn());
    expect(screen.getByRole('alert')).toHaveTextContent('请在 30 秒后重试');
    expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument();
  });

  it('lists what is wrong with single fields', () => {
    show(
      new ProblemError({
        title: '有 1 处填写有误',
        status: 400,
        code: 'invalid_input',
        errors: [
          { pointer: '/reviewOn', code: 'too_early', detail: '复核日期应在今天之后', severity: 'error' },
        ],
      }),
    );
    expect(screen.getByText('复核日期应在今天之后')).toBeInTheDocument();
  });

  it('draws nothing when there is no problem', () => {
    show(null);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
