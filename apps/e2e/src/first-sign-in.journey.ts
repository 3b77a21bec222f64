import { generateSync } from 'otplib';
import { expect, test } from './journey';
import { openAccount } from './people';

const CLOCK = '2026-10-12T08:35:00+08:00';
test.use({ clock: CLOCK });

const NEW_PASSWORD = 'a lantern above the slow canal';
const STEP_S = 30;

/** The code an authenticator shows some steps from the fixed instant of the journey. */
function codeAt(secret: string, steps: number): string {
  return generateSync({ secret, epoch: Math.floor(Date.parse(CLOCK) / 1000) + steps * STEP_S });
}

test('a new colleague changes the password first, enrols a second factor and signs in with it', async ({
  page,
  api,
  expectAccessible,
}) => {
  const security = await api('security_admin');
  const account = await openAccount(security, 'first.sign.in', 'law_office');
  const signIn = async (password: string) => {
    await page.getByRole('textbox', { name: '用户名' }).fill(account.username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
  };

  await test.step('nothing opens before the password is one’s own', async () => {
    await page.goto('/');
    await expectAccessible('the sign-in page');
    await signIn(account.temporaryPassword);
    await page.getByRole('heading', { level: 1, name: '首次登录须修改密码' }).waitFor();
    await expectAccessible('the forced change of password');
    await page.goto('/decisions');
    await page.getByRole('heading', { level: 1, name: '首次登录须修改密码' }).waitFor();
  });

  await test.step('a common password is refused with the reason, a good one opens the workbench', async () => {
    const fill = async (password: string) => {
      await page.getByLabel('当前密码').fill(account.temporaryPassword);
      await page.getByLabel('新密码', { exact: true }).fill(password);
      await page.getByLabel('再输一次新密码').fill(password);
      await page.getByRole('button', { name: '修改密码' }).click();
    };
    await fill('password1234');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expectAccessible('a refused password');
    await fill(NEW_PASSWORD);
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  });

  let secret = '';
  await test.step('an authenticator is enrolled from the profile', async () => {
    await page.getByRole('link', { name: '个人资料' }).click();
    await page.getByRole('button', { name: '绑定验证器' }).click();
    secret = await page.getByLabel('密钥').inputValue();
    await expect(page.getByRole('img', { name: '验证器二维码' })).toBeVisible();
    await expectAccessible('the enrolment of a second factor');
    await page.getByRole('textbox', { name: '动态验证码' }).fill(codeAt(secret, -1));
    await page.getByRole('button', { name: '绑定', exact: true }).click();
    await expect(page.getByText('已绑定验证器')).toBeVisible();
  });

  await test.step('the next sign-in asks for the code', async () => {
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('heading', { level: 1, name: '登录明察' }).waitFor();
    await signIn(NEW_PASSWORD);
    const code = page.getByRole('textbox', { name: '动态验证码' });
    await expect(code).toBeFocused();
    await expectAccessible('the sign-in page with a code');
    await code.fill(codeAt(secret, 0));
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  });

  await test.step('the whole way is walked without a mouse', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: '执法决定' }).waitFor();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('期限');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '期限日历' }).waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: '键盘操作' });
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await page.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Deadlines' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible('the list of deadlines in English');
  });
});
