/**
 * Passwords of twelve and more characters that guessing starts with: keyboard walks, counted runs, names of home
 * appliances of the web, and what people on Chinese keyboards type. Shorter ones are refused by their length.
 * Collected for this project from habits described in public studies; in lower case.
 */
const words = `
password1234 password12345 password123456 password1234567 password2023! password2024! password2025! password2026!
passwordpassword password1password password123! password1234! password@123 password@1234 password@2024 password@2025
password@2026 password#123 password_123 password.123 password2023 password2024 password2025 password2026 passw0rd1234
passw0rd12345 passw0rd123! passw0rd@123 passw0rdpassw0rd p@ssw0rd1234 p@ssw0rd12345 p@ssw0rd123! p@ssw0rd2024
p@ssw0rd2025 p@ssw0rd2026 p@ssword1234 p@ssword12345 p@55w0rd1234 pa55word1234 mypassword123 mypassword1234
newpassword123 newpassword1 newpassword1! changeme1234 changeme12345 changeme123! changemenow1 changeme2024
changeme2025 changeme2026 letmein12345 letmein123456 letmein1234! welcome12345 welcome123456 welcome1234! welcome@1234
welcome@2024 welcome@2025 welcome@2026 welcome2024! welcome2025! welcome2026! administrator administrator1
administrator123 administrator! admin1234567 admin12345678 admin123456789 admin@123456 admin@12345 admin@1234567
admin!@#1234 admin888888 admin8888888 admin88888888 admin6666666 admin@admin1 adminadmin12 adminadmin123 admin123admin
admin123admin123 admin1234admin administrator@123 root12345678 root123456789 root@1234567 rootroot1234 rootpassword
toor12345678 superadmin123 superadmin@123 sysadmin1234 sysadmin12345 manager12345 guest1234567 test12345678
test123456789 test@1234567 testtesttest test1234test test1234test1234 temp12345678 default12345 defaultpassword
qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiop[] qwertyuiop[]\\ qwertyuiopasdf qwertyuiopasdfgh qwertyuiopasdfghjkl
qwertyuiopasdfghjklzxcvbnm qwertyuiop1234567890 qwerty123456 qwerty1234567 qwerty12345678 qwerty123456789
qwertyqwerty qwerty12qwerty qwertyqwerty1 qwerty123!@# qwerty!@#123 qwer1234qwer qwer1234qwer1234 qwer1234asdf
qwer1234asdf5678 qwer!@#$1234 qwerasdfzxcv qwerasdfzxcv1 qwerasdfzxcv1234 qweasdzxc123 qweasdzxc1234 qweasdzxc12345
qweasd123456 qweqweqweqwe qazwsxedcrfv qazwsxedcrfvtgb qazwsxedc123 qazwsxedc1234 qazwsx123456 qazwsx12345678
qazwsx123edc 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qaz2wsx3edc4rfv5tgb 1qaz@wsx3edc 1qaz@wsx#edc 1qaz!qaz2wsx 1qazxsw23edc
1qazxsw23edcvfr4 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p 1q2w3e4r1234 1q2w3e4r5t123 1q2w3e1q2w3e
1q2w3e4r1q2w3e4r 1q2w3e4r!@#$ !qaz2wsx3edc !qaz@wsx#edc !qaz@wsx#edc$rfv !qaz1qaz2wsx q1w2e3r4t5y6 q1w2e3r4t5y6u7
q1w2e3r4t5y6u7i8 q1w2e3r41234 zaq12wsxcde3 zaq1xsw2cde3 zaq1zaq1zaq1 zaq!xsw@cde# zxcvbnm12345 zxcvbnm123456
zxcvbnm1234567 zxcvbnmasdfghjkl zxcvbnm,./123 zxcvbnmzxcvbnm zxcvasdfqwer zxcvasdfqwer1234 asdfghjkl123 asdfghjkl1234
asdfghjkl12345 asdfghjkl;'1 asdfghjklqwertyuiop asdfghjklzxcvbnm asdfasdfasdf asdf1234asdf asdf1234asdf1234
asdf12345678 asdfqwer1234 asdqwe123456 asd123456789 poiuytrewq12 poiuytrewq123 mnbvcxzlkjhgfdsapoiuytrewq lkjhgfdsa123
0987654321qwer 1234567890qwer 1234567890qwertyuiop 1234567890qaz 1234567890abc 1234567890asd 1234567890-= 123456789qwe
123456789asd 123456789zxc 123456789qaz 123456789abc 123456789abcd 123456789qwerty 12345678qwer 12345678asdf
12345678abcd 12345678qwerty 1234567qwerty 123456qwerty 123456asdfgh 123456abcdef 123456zxcvbn 123456qweasd
123456qwe123 123456123456 123456654321 12345678912345 1234567891011 123456789101112 123456789123 123456789123456789
12345678901234567890 123456789987654321 1234567887654321 123456781234 1234567812345678 12341234qwer 123412341234
1234567890987654321 1234554321qwe 123321123321 123321qweewq 123123123123 123123123a! 123123qweqwe 123qweasdzxc
123qwe123qwe 123qwe!@#qwe 123qweasd123 123abc123abc 1234abcd1234 1234abcd5678 1234qwer!@#$ 1234qwer5678 1234qwerasdf
1234qwerasdfzxcv 1234!@#$qwer 12qwaszx12qw 12qwaszx34er 147258369147 147258369qwe 147852369147 159357159357
159753159753 987654321987 987654321abc 9876543210ab 987654321qwe 0123456789ab 0123456789abc 0123456789abcdef 111111222222
112233445566 11223344556677 1122334455667788 112233112233 121212121212 131452013145 123456abcABC 123456aA!@# 123456aa!@#
abc123456789 abc1234567890 abc12345678 abc123abc123 abc123abc123! abcd12345678 abcd123456789 abcd1234abcd abcd1234abcd1234
abcd1234!@#$ abcd1234efgh abcdef123456 abcdef1234567 abcdefg12345 abcdefg123456 abcdefg1234567 abcdefgh1234 abcdefgh12345678
abc@12345678 abc!@#123456 abc123!@#456 abcabcabcabc abc.12345678 a123456789a! a1234567890 a12345678901 a123456789012
a123456789.. a123456a123456 a123456b123456 a12345678910 a1b2c3d4e5f6 a1b2c3d4e5f6g7 a1s2d3f4g5h6 a1a1a1a1a1a1
aa1234567890 aa123456789. aa123456789! aa123456789@ aa123456789aa aa12345678.. aa12345678!! aa123456!@#$ aa123456aa123456
aa@123456789 aaa111222333 aaa123456789 aaaa11112222 aaaaaa111111 aaaaaa123456 aaaaaaa1111111 as1234567890 asd!@#123456
q1234567890q qq1234567890 qq123456789! qq123456789. qq123456qq123456 qqqwww123456 ww1234567890 zz1234567890 zxc123456789
wang123456789 wang12345678 wangwang1234 zhang12345678 zhang123456789 zhangzhang12 zhao12345678 zhou12345678
chen12345678 chen123456789 chenchen1234 li1234567890 lili12345678 liu123456789 liuliu123456 yang12345678 huang1234567
huang12345678 lin123456789 xiaoming1234 xiaoxiao1234 xiaoxiao12345 xiaoyu123456 zhangwei1234 zhangwei12345 wangwei12345
wangwei123456 liwei1234567 zhangsan1234 zhangsan12345 zhangsan123456 lisi12345678 wangwu123456 nihao1234567
nihao12345678 nihaonihao12 nihaoma12345 nihaoma123456 woaini123456 woaini1234567 woaini12345678 woaini1314520
woaini5201314 woaini521521 woaini520520 woaini131420 woainiwoaini woainimama12 woaiwojia123 woaiwojia1314 woaizhongguo
woaizhongguo1 woaibeijing1 iloveyou1234 iloveyou12345 iloveyou1314 iloveyou5201314 iloveyou520! iloveyouforever
ilovechina123 ilovechina1949 5201314woaini 5201314520131 520131452013 52013145201314 5201314qwerty 5201314a1234
1314520woaini 131452013145 13145201314520 1314521131452 13141314520520 520520520520 521521521521 1314131413141314
a5201314520a aini5201314a love5201314a love13141314 lovelove5201314 love12345678 loveyou12345 wodemima1234 wodemima12345
wodemima123456 mimamima1234 mimashi123456 mima12345678 mima123456789 buzhidao1234 buzhidao12345 wangjile1234
wangjimima123 shengrikuaile fuqianggongheguo zhonghuarenmin zhonghua1234 zhongguo1234 zhongguo12345 zhongguo123456
zhongguo1949 zhongguo2024 zhongguo2025 zhongguo2026 china12345678 china123456789 china@123456 china19491001 beijing12345
beijing123456 beijing@123 beijing2008! beijing20080808 shanghai1234 shanghai12345 shanghai@123 guangzhou123
guangzhou1234 shenzhen1234 shenzhen12345 hangzhou1234 hangzhou12345 nanjing12345 chengdu12345 chongqing123 tianjin12345
wuhan1234567 888888888888 888888888888a 666666888888 666666666666a 888666888666 168168168168 168888168888 518518518518
1688816888ab a88888888888 a66666666666 aa8888888888 abc888888888 qwe888888888 facai8888888 facai88888888 gongxifacai1
gongxifacai123 gongxifacai888 wanshiruyi12 wanshiruyi123 xinnianhao123 xinniankuaile dajiahao1234 pingan123456
pingan8888888 jiankang1234 xingfu123456 taobao123456 taobao1234567 alibaba12345 alipay123456 zhifubao1234 weixin123456
weixin1234567 wechat123456 tencent12345 tencent123456 baidu1234567 huawei123456 huawei@1234 huawei@12345 huawei@123456
huawei12#$ huawei12#$56 xiaomi123456 lenovo123456 lenovo@12345 h3c@12345678 zte@12345678 cisco1234567 oracle123456
oracle@12345 oracle123oracle mysql1234567 mysql@123456 postgres1234 postgres12345 redis1234567 tomcat123456 weblogic1234
weblogic12345 jenkins12345 p@ssw0rd!@#$ p@$$w0rd1234 p@$$w0rd12345 !@#$%^&*()_+ !@#$%^&*()qwe !@#$qwer1234 !@#$1234qwer
!@#123qweasd !@#qweasdzxc !qaz2wsx#edc !q@w#e$r%t^y !@#$%^qwerty 1!2@3#4$5%6^ 1qaz!qaz1qaz `.trim();

const dates = ['19491001', '20080808', '19900101', '20000101'].flatMap((day) => [
  `${day}${day}`,
  `${day}abcd`,
  `abcd${day}`,
  `qwer${day}`,
  `woaini${day}`,
]);

/** In lower case; compare the lower case of a password with it. */
export const commonPasswords: ReadonlySet<string> = new Set(
  [...words.split(/\s+/), ...dates].map((word) => word.toLowerCase()).filter((word) => word.length >= 12),
);
