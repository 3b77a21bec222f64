// Generated from openapi.json by tools/generate.mjs; do not edit.
export interface paths {
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 进程存活
     * @description The process answers; nothing else is checked.
     */
    get: operations['getLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 可以接收请求
     * @description The database answers under the runtime role.
     */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 查询审计记录 / List audit entries
     * @description 有 audit.read 权限者可查全部，其他人只能查自己的操作；每次查询本身也会留痕。 / All entries with `audit.read`, else one’s own acts; every reading is an entry itself.
     */
    get: operations['listAuditEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-entries/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 审计链状态 / State of the audit chains
     * @description 各链条数、最近的签名检查点和最近一次核验。 / Chains, last signed checkpoint, last verification.
     */
    get: operations['getAuditVerification'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登录
     * @description 用户名、密码（及动态验证码）换取会话 Cookie；连续输错五次锁定一段时间。/ Signs a person in.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 退出登录
     * @description 结束本次会话并清除 Cookie，其他浏览器不受影响。/ Ends this session.
     */
    post: operations['endSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 我是谁
     * @description 当前登录人、角色、权限和可继续使用的 CSRF 令牌。/ Who has signed in, and what they may do.
     */
    get: operations['getOwnAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 修改密码
     * @description 修改后其他浏览器上的会话立即结束，本会话换用新的 Cookie。/ Changes one’s own password.
     */
    post: operations['changeOwnPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 我的登录会话
     * @description 本人当前有效的登录会话，可逐个结束。/ Live sessions of one’s own account.
     */
    get: operations['listOwnSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * 结束一个会话
     * @description 结束本人在某个浏览器上的会话；他人的会话一律视为不存在。/ Ends one of one’s own sessions.
     */
    delete: operations['endOwnSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 开始绑定身份验证器
     * @description 返回密钥和二维码地址，只显示一次；用第一个验证码确认后生效。/ Begins enrolment of an authenticator.
     */
    post: operations['beginSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/totp/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 确认绑定身份验证器
     * @description 提交身份验证器上的第一个验证码；之后每次登录都需要验证码。/ Completes the enrolment.
     */
    post: operations['confirmSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/totp/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 解除身份验证器
     * @description 凭验证码解除绑定；管理员解除后须重新绑定才能继续使用。/ Removes the authenticator.
     */
    post: operations['removeSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 换取访问令牌
     * @description OAuth 2.0 客户端凭证模式：基本认证头中放客户端编号和密钥，得到至多 10 分钟的不透明令牌。/ Client credentials; the answers are those of RFC 6749.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 单位列表
     * @description 司法局、部门、街道等全部单位，可按名称、简称和信用代码检索。/ All organs of the district.
     */
    get: operations['listOrgans'];
    put?: never;
    /**
     * 登记单位
     * @description 登记一个单位；类别和统一社会信用代码登记后不变。/ Registers an organ; kind and code stay fixed.
     */
    post: operations['createOrgan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 单位详情
     * @description 一个单位的名称、类别、信用代码、执法依据和上级。/ One organ.
     */
    get: operations['getOrgan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 更改单位
     * @description 改名称、依据、上级或停用；停用后其人员和系统不能登录。/ Changes an organ or switches it off.
     */
    patch: operations['changeOrgan'];
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 账号列表
     * @description 全部人员账号及其今日角色、状态和最近登录；可按用户名和姓名检索。/ All accounts of persons.
     */
    get: operations['listAccounts'];
    put?: never;
    /**
     * 建立账号
     * @description 建立人员账号并可同时授予角色；初始密码只在本次应答中显示一次。/ Opens an account; the password is shown once.
     */
    post: operations['createAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 账号详情
     * @description 账号及其全部角色授予，含已收回的。/ An account with all its role assignments.
     */
    get: operations['getAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 更改账号
     * @description 改姓名、调单位、注销或恢复；调动和注销立即结束全部会话。/ Renames, moves, closes or reopens an account.
     */
    patch: operations['changeAccount'];
    trace?: never;
  };
  '/api/v1/accounts/{id}/password-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 重置密码
     * @description 生成只显示一次的临时密码，登录后须修改；全部会话立即结束。/ Sets a temporary password, shown once.
     */
    post: operations['resetAccountPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/second-factor-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 解除身份验证器
     * @description 身份验证器遗失时由安全管理员解除绑定；全部会话立即结束。/ Removes a lost authenticator.
     */
    post: operations['resetAccountSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 锁定账号
     * @description 锁定后不能登录，全部会话立即结束，直至解锁。/ Locks the account and ends its sessions.
     */
    post: operations['lockAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 解锁账号
     * @description 解除管理员锁定，也清除因输错密码造成的锁定。/ Unlocks, also after wrong passwords.
     */
    post: operations['unlockAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/role-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 授予角色
     * @description 自某日起（至某日止）授予角色；三类管理员互斥且不兼业务角色。/ Grants a role for a period.
     */
    post: operations['grantRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/role-assignments/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * 收回角色
     * @description 立即收回，该人的下一次请求即失去相应权限；记录保留。/ Takes a role back at once.
     */
    delete: operations['revokeRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 部门系统列表
     * @description 接入本平台的部门系统；部门人员只看到本单位的。/ Systems that call this API.
     */
    get: operations['listApiClients'];
    put?: never;
    /**
     * 登记部门系统
     * @description 为一个单位登记系统及其范围；随后另行生成密钥。/ Registers a system of an organ; its secret is made next.
     */
    post: operations['createApiClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-clients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 部门系统详情
     * @description 系统、范围、有效密钥及最近使用时间，不含密钥本身。/ A system with its live secrets, never their values.
     */
    get: operations['getApiClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 更改部门系统
     * @description 改名称或范围；改范围时已发令牌立即失效。/ Renames a system or changes its scopes.
     */
    patch: operations['changeApiClient'];
    trace?: never;
  };
  '/api/v1/api-clients/{id}/deactivation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 停用部门系统
     * @description 立即停用，已发令牌同时失效；可再启用。/ Switches a system off at once.
     */
    post: operations['deactivateApiClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-clients/{id}/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 启用部门系统
     * @description 重新启用已停用的系统，原有密钥继续有效。/ Switches a system on again.
     */
    post: operations['activateApiClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-clients/{id}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 生成密钥
     * @description 密钥只在本次应答中显示一次；同时至多两把有效，便于轮换。/ Makes a secret, shown once; two may be live.
     */
    post: operations['createApiClientSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-clients/{id}/secrets/{secretId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * 作废密钥
     * @description 立即作废，用它换取的令牌同时失效。/ Ends a secret and the tokens made with it.
     */
    delete: operations['revokeApiClientSecret'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 期限列表 / List of statutory clocks
     * @description 逾期、剩余和期限灯在读取时推算 / Overdue, units left and signal are derived when read
     */
    get: operations['listDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 期限概况 / Counts of the morning
     * @description 每个数字附带列出它们的查询串 / Each count carries the query string of its list
     */
    get: operations['getDeadlineSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/sweep-health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 预警巡检状态 / State of the warnings
     * @description 看最近一次巡检的时间，而不是队列 / The age of the last sweep, not of the queue
     */
    get: operations['getSweepHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 期限详情 / One clock with its ledger
     * @description 含台账和可执行的操作 / With ledger and allowed actions
     */
    get: operations['getDeadline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 期限推算 / Why this date
     * @description 逐日列明计入与不计入的日子及其通知 / Every counted and skipped day with its notice
     */
    get: operations['explainDeadline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 中止 / Pause
     * @description 仅在规则有规定时 / Only where the rule provides for it
     */
    post: operations['pauseDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 恢复 / Resume
     * @description 中止的时间计入期限之外 / The pause is added to the term
     */
    post: operations['resumeDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 延长 / Extend
     * @description 仅在规则有规定时 / Only where the rule provides for it
     */
    post: operations['extendDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 取消 / Cancel
     * @description 逾期的期限只能由司法局取消 / An overdue clock is cancelled by the bureau only
     */
    post: operations['cancelDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/working-calendars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 工作日历年度 / Years of the working calendar
     * @description 12月1日起，次年未载入即列入 alarms / From 1 December a missing next year is an alarm
     */
    get: operations['listWorkingCalendars'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/working-calendars/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 某年工作日历 / One year
     * @description 含历次版本 / With its versions
     */
    get: operations['getWorkingCalendar'];
    /**
     * 应用放假通知 / Apply a notice
     * @description 未办结的期限随之移动，已办结的不变 / Open clocks move, met ones never
     */
    put: operations['applyWorkingCalendar'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/working-calendars/{year}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 预览放假通知的影响 / Preview a notice
     * @description 列出会移动的期限，不作任何更改 / Which open clocks would move; nothing is changed
     */
    post: operations['previewWorkingCalendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/due-dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 到期日推算 / Compute a due date
     * @description 与全平台同一引擎 / The same engine as everywhere
     */
    get: operations['computeDueDate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 规则登记簿 / Rule register
     * @description 法定取值、本区取值和依据 / Values of law and district with their basis
     */
    get: operations['listRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一条规则 / One rule
     * @description 含条款大意 / With what the articles say
     */
    get: operations['getRule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/legal-bases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 依据文件 / Documents of law
     * @description 文件、条款大意和引用它的规则 / Documents, articles and the rules that rest on them
     */
    get: operations['listLegalBases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/district-profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 地区参数 / District profile
     * @description 各参数今日取值和全部历史 / Each parameter with its history
     */
    get: operations['getDistrictProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/district-profile/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 预览参数变更 / Preview a value
     * @description 列出会移动的期限 / Which open clocks would move
     */
    post: operations['previewDistrictValue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/district-profile/values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 变更参数 / Set a value
     * @description 自生效日起适用，此前的事项不变 / Holds from a day on; earlier cases keep their value
     */
    post: operations['setDistrictValue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 生成期限日历订阅地址 / Make a calendar address
     * @description 原地址随即失效；地址只显示一次 / The former address ends; the new one is shown once
     */
    post: operations['createCalendarFeed'];
    /**
     * 停用订阅地址 / End the calendar address
     * @description 地址立即失效 / It stops at once
     */
    delete: operations['revokeCalendarFeed'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar-feeds/{secret}.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 期限日历（ICS）/ Calendar of deadlines
     * @description 凭地址中的密钥读取本单位未办结的期限 / Open deadlines of the organ, by the secret in the address
     */
    get: operations['readCalendarFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 我的待办、待阅和提醒
     * @description 发给本人、本单位本角色或全区本角色的事项，按法定期限先后排列。/ What waits for the caller, by legal urgency.
     */
    get: operations['listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tasks/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 待办件数
     * @description 未办结的待办、未读的待阅和提醒各有多少件。/ How many items wait in each box.
     */
    get: operations['getTaskCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tasks/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 标为已阅
     * @description 记下本人已阅；待阅和提醒随即离开本人的清单，待办办结后才离开。/ Marks an item as read.
     */
    post: operations['markTaskRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enforcement-subjects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 执法主体名录 / Register of enforcement subjects
     * @description 含已被更正的登记；supersededAt.isNull=true 只看现行。/ Superseded entries included.
     */
    get: operations['listEnforcementSubjects'];
    put?: never;
    /**
     * 登记执法主体资格 / Enter a period as an enforcement subject
     * @description 同类资格的期间不得重叠。/ Periods of one capacity do not overlap.
     */
    post: operations['enterEnforcementSubject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enforcement-subjects/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一条主体登记 / One entry
     * @description 含更正信息。/ With its supersession.
     */
    get: operations['getEnforcementSubject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enforcement-subjects/{id}/supersession': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 更正主体登记 / Supersede an entry
     * @description 原登记保留，注明何时、为何不再采信。/ The old entry stays with the moment and the reason.
     */
    post: operations['supersedeEnforcementSubject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 执法决定列表 / List decisions
     * @description 按机关、种类、状态、日期筛选，可按文号和当事人名称检索。/ Filter, sort and search decisions.
     */
    get: operations['listDecisions'];
    put?: never;
    /**
     * 登记一条执法决定 / Record a decision
     * @description 同一事务内起算公示期限。同一机关同一文号且内容相同时返回原记录（200）。/ Opens its disclosure clock in the same transaction; the same organ, number and content answer with the record that exists (200).
     */
    post: operations['createDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 检索执法决定 / Search decisions
     * @description 证件号码放在请求体中，不进入地址和日志。/ An identity number travels in the body only.
     */
    post: operations['searchDecisions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 批量登记，至多 1000 条 / Record up to 1,000 decisions
     * @description 逐条给出结果；一条被拒绝只影响它自己；重发不改变任何内容。/ One result per item; a refused item refuses only itself; a replay changes nothing.
     */
    post: operations['recordDecisionBatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一条执法决定 / One decision
     * @description 含检查发现、法定期限和可做的操作。/ With findings, clocks and allowed actions.
     */
    get: operations['getDecision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 更正执法决定 / Correct a decision
     * @description JSON Merge Patch；原内容保留为旧版本。改变状态须同时给出 statusChangedOn、statusReason、statusDocumentNumber。/ The earlier content stays as a version; a change of status needs its day, reason and document.
     */
    patch: operations['correctDecision'];
    trace?: never;
  };
  '/api/v1/decisions/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 更正经过 / History of a decision
     * @description 每个版本何时所知、由谁更正、改了什么，由旧到新。/ Every version, who changed what, oldest first.
     */
    get: operations['getDecisionHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记决定被变更 / The decision was changed
     * @description 依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.
     */
    post: operations['changeDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记决定被撤销 / The decision was revoked
     * @description 依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.
     */
    post: operations['revokeDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/unlawfulness-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记决定被确认违法 / The decision was found unlawful
     * @description 依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.
     */
    post: operations['findDecisionUnlawful'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/invalidity-declaration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记决定被确认无效 / The decision was declared void
     * @description 依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.
     */
    post: operations['declareDecisionVoid'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 恢复决定有效 / Restore the decision
     * @description 原变化被推翻或登记有误时使用。/ When the change itself was overturned or recorded in error.
     */
    post: operations['restoreDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/identity-disclosure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 查看完整证件号码 / See an identity number in full
     * @description 须说明理由；审计记录先于答复落库，答复不作为重试答案保存。/ Needs a reason; the audit entry is committed before the answer is sent, and the answer is never stored for retries.
     */
    post: operations['discloseDecisionIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 待公示和待撤回 / What is due
     * @description 按法定紧迫程度排列：期限在前的在前。 / By legal urgency, the nearest due date first.
     */
    get: operations['listDisclosureQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公示记录 / Publications
     * @description 已公示、不予公开、已撤回和公示期满的决定。 / Published, withheld, withdrawn and ended.
     */
    get: operations['listDisclosures'];
    put?: never;
    /**
     * 批量公示 / Publish many
     * @description 逐条给出结果：不能公示的只影响自己，已公示的保持不变。 / Row by row: a refused row refuses only itself, a published one stays as it is.
     */
    post: operations['publishDisclosures'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 撤回登记 / Log of withdrawals
     * @description 撤回的公示及其理由。 / Withdrawn publications with their reasons.
     */
    get: operations['listWithdrawals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/disclosure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一件决定的公示情况 / Publication of a decision
     * @description 当前状态、可做的操作和经过。 / State, allowed actions and history.
     */
    get: operations['getDecisionDisclosure'];
    put?: never;
    /**
     * 公示 / Publish
     * @description 脱敏后公示并办结期限；已公示的保持不变。 / Masks, publishes and meets the clock; a published one stays.
     */
    post: operations['publishDisclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/disclosure-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公示预览 / Preview
     * @description 原文与公示文本对照，隐去之处逐一标出。 / The original beside the public text, masked places marked.
     */
    get: operations['previewDisclosure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/withholding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 不予公开 / Withhold
     * @description 写明理由和复核日期；到复核日自动回到待公示。 / With ground and review date; due again on that day.
     */
    post: operations['withholdDisclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 撤回公示 / Withdraw
     * @description 立即从公众页面撤下，原地址保留日期和理由。 / Gone at once; the address keeps day and reason.
     */
    post: operations['withdrawDisclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 恢复待公示 / Take up again
     * @description 不予公开或者已撤回的决定重新进入待公示。 / A withheld or withdrawn decision becomes due again.
     */
    post: operations['resumeDisclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公示的执法决定 / Published decisions
     * @description 脱敏后的内容，可按类别、机关、日期筛选并检索。 / Masked; filters and search.
     */
    get: operations['listPublicDisclosures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/disclosures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一件公示的执法决定 / One published decision
     * @description 已撤回的返回 410，并说明日期和理由。 / 410 with day and reason after withdrawal.
     */
    get: operations['getPublicDisclosure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 撤回的公示 / Withdrawn publications
     * @description 撤回的日期和理由。 / Day and reason.
     */
    get: operations['listPublicWithdrawals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 导入批次列表 / List batches
     * @description 新的在前 / Newest first.
     */
    get: operations['listImportBatches'];
    put?: never;
    /**
     * 上传文件 / Send a file
     * @description 保存文件并在后台检查；用 GET 查看进度 / Keeps the file and checks it in the background.
     */
    post: operations['uploadImportBatches'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 导入批次 / One batch
     * @description 状态、各结果行数和进度 / State, counts, progress.
     */
    get: operations['detailImportBatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-batches/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 逐行结果 / Rows of a batch
     * @description 按 Excel 行号；`outcome=refused` 只看被拒绝的行 / By Excel row number.
     */
    get: operations['rowsImportBatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-batches/{id}/errors.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 下载错误行 / Refused rows as a workbook
     * @description 原表中被拒绝的行，左侧加“错误说明” / The sender’s own sheet with a column of reasons.
     */
    get: operations['errorsImportBatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-batches/{id}/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 导入 / Apply a checked batch
     * @description 在后台逐千行导入 / Brings the rows in, in the background, a thousand a transaction.
     */
    post: operations['applyImportBatches'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-batches/{id}/reversal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 撤销本批 / Reverse a batch
     * @description 撤回本批新增的决定；其中有已更改或已公示的则整批不能撤销 / Takes back what came in, unless something depends on it.
     */
    post: operations['reverseImportBatches'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 导入模板 / Templates
     * @description 可导入的文件种类及其列 / Kinds of file and their columns.
     */
    get: operations['listImportTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-templates/{template}.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 下载模板（Excel）/ Template as a workbook
     * @description 含下拉选项、填写说明和示例行 / With drop-downs, instructions and an example row.
     */
    get: operations['workbookImportTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-templates/{template}.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 下载模板（CSV）/ Template as CSV
     * @description UTF-8，含示例行 / UTF-8 with an example row.
     */
    get: operations['csvImportTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 周期作业
     * @description Recurring jobs with schedule, reason, last run, its result and age.
     */
    get: operations['listJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/job-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 作业运行记录
     * @description Every run of every background job, newest first.
     */
    get: operations['listJobRuns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{name}/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 立即运行作业
     * @description Puts one run of a recurring job on the queue now; the schedule goes on.
     */
    post: operations['runJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    HealthDto: {
      /**
       * @description 状态 / State
       * @enum {string}
       */
      status: 'ok';
    };
    FieldProblemModel: {
      /**
       * @description 指向出错字段的 JSON Pointer / JSON pointer to the field
       * @example /fineFen
       */
      pointer: string;
      /**
       * @description 稳定的错误代码 / Stable code
       * @example min
       */
      code: string;
      /**
       * @description 说明和改正办法 / What is wrong and what is expected
       * @example 数值过小
       */
      detail: string;
      /**
       * @description 错误或提醒 / error refuses, warning does not
       * @enum {string}
       */
      severity: 'error' | 'warning';
    };
    BasisModel: {
      /**
       * @description 文件 / Document
       * @example penalty-law-2021
       */
      document: string;
      /**
       * @description 条款 / Article
       * @example 48
       */
      article: string;
    };
    ProblemModel: {
      /**
       * @description 问题类型 / Type of the problem
       * @example urn:mingcha:problem:not_found
       */
      type: string;
      /**
       * @description 给人看的标题 / Title for people
       * @example 没有找到记录
       */
      title: string;
      /**
       * @description HTTP 状态码 / HTTP status
       * @example 404
       */
      status: number;
      /**
       * @description 稳定的问题代码 / Stable code
       * @example not_found
       */
      code: string;
      /**
       * @description 说明 / Detail
       * @example 没有找到记录
       */
      detail: string;
      /**
       * @description 请求的地址 / Address of the request
       * @example /api/v1/decisions/…
       */
      instance: string;
      /**
       * @description 错误编号，报障时提供 / Trace id
       * @example 0190…
       */
      traceId: string;
      /** @description 逐字段的问题 / Faults by field */
      errors?: components['schemas']['FieldProblemModel'][];
      /** @description 拒绝所依据的条款 / Basis in law of a refusal */
      basis?: components['schemas']['BasisModel'][];
    };
    AuditActorDto: {
      /**
       * @description 操作者类别 / Kind of actor
       * @example person
       * @enum {string}
       */
      kind: 'person' | 'client' | 'system' | 'public';
      /**
       * Format: uuid
       * @description 账号编号 / Account or client id
       * @example null
       */
      id: string | null;
      /**
       * @description 程序名称；人员只留带密钥的引用 / Plain name of a program; of a person a keyed reference only
       * @example ref:0f1e2d3c4b5a69788796a5b4c3d2e1f0
       */
      label: string | null;
      /**
       * @description 当时的角色 / Role at that moment
       * @example law_office
       */
      role: string;
      /**
       * Format: uuid
       * @description 当时所属机关 / Organ at that moment
       * @example null
       */
      organId: string | null;
    };
    AuditEntryDto: {
      /**
       * @description 链号-序号 / Chain and number in it
       * @example 9-8001
       */
      id: string;
      /**
       * @description 链号 / Chain
       * @example 9
       */
      chain: number;
      /**
       * @description 链内序号 / Number in the chain
       * @example 8001
       */
      seq: number;
      /**
       * Format: date-time
       * @description 记录时间 / Moment of the act
       * @example 2026-10-12T08:35:00+08:00
       */
      recordedAt: string;
      /** @description 操作者 / Who acted */
      actor: components['schemas']['AuditActorDto'];
      /**
       * @description 操作 / Act
       * @example decision.create
       */
      action: string;
      /**
       * @description 结果 / Outcome
       * @example done
       * @enum {string}
       */
      outcome: 'done' | 'denied' | 'failed';
      /**
       * Format: uuid
       * @description 所涉机关 / Organ concerned
       * @example null
       */
      organId: string | null;
      /**
       * @description 对象类别 / Kind of object
       * @example decision
       */
      objectType: string;
      /**
       * @description 对象编号 / Id of the object
       * @example null
       */
      objectId: string | null;
      /**
       * @description 请求编号 / Request
       * @example 5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d
       */
      requestId: string;
      /**
       * @description 来源地址 / Source address
       * @example 10.1.2.3
       */
      sourceAddress: string | null;
      /**
       * @description 变更前内容的摘要 / Keyed digest of the content before
       * @example null
       */
      digestBefore: string | null;
      /**
       * @description 变更后内容的摘要 / Keyed digest of the content after
       * @example null
       */
      digestAfter: string | null;
      /**
       * @description 不含个人信息的细节 / Details without personal data
       * @example {
       *       "source": "rest"
       *     }
       */
      detail: {
        [key: string]: unknown;
      } | null;
      /**
       * @description 本条的哈希值 / Hash of the entry
       * @example 63d5dba8cd8f77c49d0dfb201c3773ccadb5c2e88b930772f432620f459cc0d1
       */
      hash: string;
    };
    AuditChainDto: {
      /**
       * @description 链号 / Chain
       * @example 9
       */
      chain: number;
      /**
       * @description 机关、公众或者管理与系统 / Organs, the public, or administrators and the system
       * @example organ
       * @enum {string}
       */
      kind: 'organ' | 'public' | 'system';
      /**
       * @description 条数 / Entries
       * @example 8001
       */
      seq: number;
      /**
       * @description 核验至 / Verified up to
       * @example 7990
       */
      verifiedSeq: number;
      /**
       * @description 检查点覆盖至 / Signed up to
       * @example 8001
       */
      signedSeq: number;
    };
    AuditCheckpointDto: {
      /**
       * @description 编号 / Number
       * @example 12
       */
      number: number;
      /**
       * Format: date-time
       * @description 签署时间 / Signed at
       * @example 2026-10-12T08:30:00+08:00
       */
      takenAt: string;
      /**
       * @description 覆盖条数 / Entries covered
       * @example 8001
       */
      entries: number;
      /**
       * @description 默克尔根 / Merkle root
       * @example ab12
       */
      root: string;
      /**
       * @description 公钥指纹 / Fingerprint of the public key
       * @example cd34
       */
      keyFingerprint: string;
      /**
       * @description 自上一检查点以来，数据库的函数、授权、触发器或策略是否有变 / Whether guards of the database changed since the checkpoint before
       * @example false
       */
      guardsChanged: boolean;
    };
    AuditFaultDto: {
      /**
       * @description 链号 / Chain
       * @example 9
       */
      chain: number | null;
      /**
       * @description 序号 / Number
       * @example 17
       */
      seq: number | null;
      /**
       * @description 问题 / What is wrong
       * @example edited
       * @enum {string}
       */
      kind: 'edited' | 'sequence' | 'link' | 'truncated' | 'replaced' | 'checkpoint';
    };
    AuditVerificationRunDto: {
      /**
       * @description 范围 / Extent
       * @example tail
       * @enum {string}
       */
      extent: 'tail' | 'all';
      /**
       * Format: date-time
       * @description 完成时间 / Finished at
       * @example 2026-10-12T08:25:01+08:00
       */
      finishedAt: string;
      /**
       * @description 完好 / Intact
       * @example true
       */
      intact: boolean;
      /**
       * @description 本次核验条数 / Entries recomputed
       * @example 240
       */
      entries: number;
      /** @description 问题 / Faults */
      faults: components['schemas']['AuditFaultDto'][];
    };
    AuditVerificationDto: {
      /**
       * @description 总状态：完好、有问题、核验或签名逾时、尚未核验 / State: late when signing or verification is overdue
       * @example intact
       * @enum {string}
       */
      state: 'intact' | 'broken' | 'late' | 'never';
      /**
       * @description 总条数 / Entries
       * @example 8001
       */
      entries: number;
      /** @description 非空的链 / Chains with entries */
      chains: components['schemas']['AuditChainDto'][];
      /** @description 最近检查点 / Last checkpoint */
      lastCheckpoint: components['schemas']['AuditCheckpointDto'] | null;
      /** @description 最近核验 / Last verification */
      lastVerification: components['schemas']['AuditVerificationRunDto'] | null;
    };
    LoginDto: {
      /**
       * @description 用户名 / User name
       * @example law_office.00010l
       */
      username: string;
      /**
       * Format: password
       * @description 密码 / Password
       * @example correct horse battery staple
       */
      password: string;
      /**
       * @description 身份验证器的六位动态验证码，已绑定时必填 / Code of the authenticator, needed once enrolled
       * @example 123456
       */
      code?: string;
    };
    OrganOfUserDto: {
      /**
       * Format: uuid
       * @description 单位编号 / Id of the organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 单位名称 / Name
       * @example 明川区市场监督管理局
       */
      name: string;
      /**
       * @description 单位简称 / Short name
       * @example 区市场监管局
       */
      shortName: string;
      /**
       * @description 单位类别 / Kind
       * @example department
       * @enum {string}
       */
      kind: 'bureau' | 'department' | 'street' | 'authorized' | 'entrusted';
      /**
       * @description 统一社会信用代码 / Unified social credit code
       * @example 11120998MB1000010L
       */
      uscc: string;
    };
    UserDto: {
      /**
       * Format: uuid
       * @description 账号编号 / Id of the account
       * @example 0190f3b0-0000-7000-8000-000000000002
       */
      id: string;
      /**
       * @description 用户名 / User name
       * @example law_office.00010l
       */
      username: string;
      /**
       * @description 姓名 / Name
       * @example 市场监管局法制科
       */
      name: string;
      /**
       * @description 当前身份 / Acting role; null for an account without roles
       * @example law_office
       * @enum {string|null}
       */
      role:
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'api_client'
        | null;
      /**
       * @description 持有的角色 / Roles held today
       * @example [
       *       "law_office"
       *     ]
       */
      roles: (
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'api_client'
      )[];
      /**
       * @description 可见范围 / Which rows are visible
       * @example organ
       * @enum {string}
       */
      scope: 'organ' | 'district' | 'none' | 'public';
      /** @description 所属单位 / Organ */
      organ: components['schemas']['OrganOfUserDto'];
      /**
       * @description 是否须先修改密码 / A password change is owed
       * @example false
       */
      mustChangePassword: boolean;
      /**
       * @description 是否已绑定身份验证器 / An authenticator is enrolled
       * @example false
       */
      secondFactorEnrolled: boolean;
      /**
       * @description 是否必须绑定身份验证器 / An authenticator is required
       * @example false
       */
      secondFactorRequired: boolean;
    };
    SignedInDto: {
      /** @description 登录的人 / Who has signed in */
      user: components['schemas']['UserDto'];
      /**
       * @description 拥有的权限 / Permissions held
       * @example [
       *       "decision.read",
       *       "organ.read"
       *     ]
       */
      permissions: string[];
      /**
       * @description 更改请求的 X-CSRF-Token 头的值，会话期内有效 / Value of the header X-CSRF-Token, good for the session
       * @example q1w2e3…
       */
      csrfToken: string;
      /**
       * Format: date
       * @description 服务器认定的今天 / The day it is for the server, which is the one that decides
       * @example 2026-11-22
       */
      today: string;
    };
    ChangePasswordDto: {
      /**
       * Format: password
       * @description 当前密码 / Present password
       * @example correct horse battery staple
       */
      currentPassword: string;
      /**
       * Format: password
       * @description 新密码，12 至 128 个字符，不得常见，不得含用户名或单位名称 / New password, 12 to 128 characters
       * @example a quiet river in autumn
       */
      newPassword: string;
    };
    SessionDto: {
      /**
       * Format: uuid
       * @description 会话编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description 是否本次登录 / This very session
       * @example true
       */
      current: boolean;
      /**
       * Format: date-time
       * @description 登录时间 / Since
       * @example 2026-11-22T09:00:00+08:00
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 最近使用（精确到分钟）/ Last use, to the minute
       * @example 2026-11-22T09:30:00+08:00
       */
      lastSeenAt: string;
      /**
       * Format: date-time
       * @description 最晚失效时间 / Ends at the latest
       * @example 2026-11-22T19:00:00+08:00
       */
      expiresAt: string;
      /**
       * @description 浏览器 / Browser
       * @example Mozilla/5.0 …
       */
      userAgent: string | null;
      /**
       * @description 来源地址 / Address of origin
       * @example 10.1.2.3
       */
      sourceAddress: string | null;
    };
    EnrolmentDto: {
      /**
       * @description 密钥（Base32），只显示一次 / Secret, shown once
       * @example GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ
       */
      secret: string;
      /**
       * @description 供身份验证器扫码的地址 / Address for the authenticator
       * @example otpauth://totp/%E6%98%8E%E5%AF%9F:security_admin?secret=GEZDGNBVGY3TQOJQ&issuer=Mingcha
       */
      uri: string;
    };
    CodeDto: {
      /**
       * @description 身份验证器的六位动态验证码 / Code of the authenticator
       * @example 123456
       */
      code: string;
    };
    TokenRequestDto: {
      /**
       * @description 固定为 client_credentials / The only grant
       * @example client_credentials
       * @enum {string}
       */
      grant_type: 'client_credentials';
      /**
       * @description 所需范围，以空格分隔；不填为全部 / Scopes, blank between; all of the client’s when left out
       * @example decisions:read decisions:write
       */
      scope?: string;
      /**
       * @description 可省略，须与基本认证中的相同 / As in the basic header, or left out
       * @example demo-client
       */
      client_id?: string;
    };
    TokenDto: {
      /**
       * @description 不透明令牌 / Opaque token
       * @example pT3x…
       */
      access_token: string;
      /**
       * @description 令牌类型 / Type
       * @example Bearer
       * @enum {string}
       */
      token_type: 'Bearer';
      /**
       * @description 有效秒数，至多 600 / Seconds of life, at most 600
       * @example 600
       */
      expires_in: number;
      /**
       * @description 获得的范围 / Scopes granted
       * @example decisions:read decisions:write
       */
      scope: string;
    };
    TokenErrorDto: {
      /**
       * @description RFC 6749 错误代码 / Error code
       * @example invalid_client
       * @enum {string}
       */
      error: 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';
    };
    OrganDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 全称 / Full name
       * @example 明川区市场监督管理局
       */
      name: string;
      /**
       * @description 简称 / Short name
       * @example 区市场监管局
       */
      shortName: string;
      /**
       * @description 类别 / Kind
       * @example department
       * @enum {string}
       */
      kind: 'bureau' | 'department' | 'street' | 'authorized' | 'entrusted';
      /**
       * @description 统一社会信用代码 / Unified social credit code
       * @example 11120998MB1000010L
       */
      uscc: string;
      /**
       * @description 执法依据 / Legal ground
       * @example null
       */
      legalGround: string | null;
      /**
       * @description 行政区划代码 / Division code
       * @example 120998
       */
      divisionCode: string | null;
      /**
       * Format: uuid
       * @description 上级单位 / Parent organ
       * @example null
       */
      parentId: string | null;
      /**
       * @description 是否垂直管理 / Directed by a higher organ of its branch
       * @example false
       */
      verticallyManaged: boolean;
      /**
       * @description 是否在用 / Active
       * @example true
       */
      isActive: boolean;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
    };
    CreateOrganDto: {
      /**
       * @description 全称 / Full name
       * @example 明川区市场监督管理局
       */
      name: string;
      /**
       * @description 简称 / Short name
       * @example 区市场监管局
       */
      shortName: string;
      /**
       * @description 类别 / Kind
       * @example department
       * @enum {string}
       */
      kind: 'bureau' | 'department' | 'street' | 'authorized' | 'entrusted';
      /**
       * @description 统一社会信用代码 / Unified social credit code
       * @example 11120998MB1000010L
       */
      uscc: string;
      /**
       * @description 执法依据：法定、授权或委托 / Legal ground
       * @example 《中华人民共和国市场主体登记管理条例》第五条
       */
      legalGround?: string;
      /**
       * @description 行政区划代码 / Division code
       * @example 120998
       */
      divisionCode?: string;
      /**
       * Format: uuid
       * @description 上级单位 / Parent organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      parentId?: string;
      /**
       * @description 是否垂直管理 / Directed by a higher organ of its branch
       * @example false
       */
      verticallyManaged?: boolean;
    };
    ChangeOrganDto: {
      /**
       * @description 全称 / Full name
       * @example 明川区市场监督管理局
       */
      name?: string;
      /**
       * @description 简称 / Short name
       * @example 区市场监管局
       */
      shortName?: string;
      /**
       * @description 执法依据 / Legal ground
       * @example 法定
       */
      legalGround?: string | null;
      /**
       * @description 行政区划代码 / Division code
       * @example 120998
       */
      divisionCode?: string | null;
      /**
       * Format: uuid
       * @description 上级单位 / Parent organ
       * @example null
       */
      parentId?: string | null;
      /**
       * @description 是否垂直管理 / Directed by a higher organ of its branch
       * @example false
       */
      verticallyManaged?: boolean;
      /**
       * @description 是否在用；停用后其人员和系统不能登录 / Active
       * @example true
       */
      isActive?: boolean;
    };
    AccountDto: {
      /**
       * Format: uuid
       * @description 账号编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000002
       */
      id: string;
      /**
       * @description 用户名 / User name
       * @example wang.fang
       */
      username: string;
      /**
       * @description 姓名 / Name
       * @example 王芳
       */
      name: string;
      /**
       * Format: uuid
       * @description 所属单位编号 / Id of the organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 所属单位 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 状态 / Status
       * @example active
       * @enum {string}
       */
      status: 'active' | 'locked' | 'closed';
      /**
       * @description 今日的角色 / Roles held today
       * @example [
       *       "law_office"
       *     ]
       */
      roles: (
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
      )[];
      /**
       * @description 须先修改密码 / Must change the password
       * @example true
       */
      mustChangePassword: boolean;
      /**
       * @description 已绑定身份验证器 / Authenticator enrolled
       * @example false
       */
      secondFactorEnrolled: boolean;
      /**
       * Format: date-time
       * @description 因输错密码锁定至 / Locked by wrong passwords until
       * @example null
       */
      lockedUntil: string | null;
      /**
       * Format: date-time
       * @description 最近登录 / Last sign-in
       * @example null
       */
      lastSignedInAt: string | null;
      /**
       * Format: date-time
       * @description 建立时间 / Created at
       * @example 2026-11-22T09:00:00+08:00
       */
      createdAt: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
    };
    CreateAccountDto: {
      /**
       * @description 用户名，建立后不变 / User name, never changed
       * @example wang.fang
       */
      username: string;
      /**
       * @description 姓名 / Name
       * @example 王芳
       */
      name: string;
      /**
       * Format: uuid
       * @description 所属单位 / Organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 自今日起的角色 / Roles from today on
       * @example [
       *       "law_office"
       *     ]
       */
      roles?: (
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
      )[];
    };
    RoleAssignmentDto: {
      /**
       * Format: uuid
       * @description 授予编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000004
       */
      id: string;
      /**
       * @description 角色 / Role
       * @example law_office
       * @enum {string}
       */
      role:
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin';
      /**
       * Format: date
       * @description 起始日 / First day
       * @example 2026-11-22
       */
      validFrom: string;
      /**
       * Format: date
       * @description 最后一日 / Last day
       * @example null
       */
      validUntil: string | null;
      /**
       * Format: date-time
       * @description 收回时间 / Taken back at
       * @example null
       */
      revokedAt: string | null;
    };
    CreatedAccountDto: {
      /**
       * Format: uuid
       * @description 账号编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000002
       */
      id: string;
      /**
       * @description 用户名 / User name
       * @example wang.fang
       */
      username: string;
      /**
       * @description 姓名 / Name
       * @example 王芳
       */
      name: string;
      /**
       * Format: uuid
       * @description 所属单位编号 / Id of the organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 所属单位 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 状态 / Status
       * @example active
       * @enum {string}
       */
      status: 'active' | 'locked' | 'closed';
      /**
       * @description 今日的角色 / Roles held today
       * @example [
       *       "law_office"
       *     ]
       */
      roles: (
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
      )[];
      /**
       * @description 须先修改密码 / Must change the password
       * @example true
       */
      mustChangePassword: boolean;
      /**
       * @description 已绑定身份验证器 / Authenticator enrolled
       * @example false
       */
      secondFactorEnrolled: boolean;
      /**
       * Format: date-time
       * @description 因输错密码锁定至 / Locked by wrong passwords until
       * @example null
       */
      lockedUntil: string | null;
      /**
       * Format: date-time
       * @description 最近登录 / Last sign-in
       * @example null
       */
      lastSignedInAt: string | null;
      /**
       * Format: date-time
       * @description 建立时间 / Created at
       * @example 2026-11-22T09:00:00+08:00
       */
      createdAt: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
      /** @description 全部角色授予，含已收回的 / All role assignments, those taken back too */
      roleAssignments: components['schemas']['RoleAssignmentDto'][];
      /**
       * @description 初始密码，只显示一次，首次登录须修改 / Initial password, shown once
       * @example kT7w-93Hd-mmWz-4aLq
       */
      temporaryPassword: string;
    };
    AccountDetailDto: {
      /**
       * Format: uuid
       * @description 账号编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000002
       */
      id: string;
      /**
       * @description 用户名 / User name
       * @example wang.fang
       */
      username: string;
      /**
       * @description 姓名 / Name
       * @example 王芳
       */
      name: string;
      /**
       * Format: uuid
       * @description 所属单位编号 / Id of the organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 所属单位 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 状态 / Status
       * @example active
       * @enum {string}
       */
      status: 'active' | 'locked' | 'closed';
      /**
       * @description 今日的角色 / Roles held today
       * @example [
       *       "law_office"
       *     ]
       */
      roles: (
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
      )[];
      /**
       * @description 须先修改密码 / Must change the password
       * @example true
       */
      mustChangePassword: boolean;
      /**
       * @description 已绑定身份验证器 / Authenticator enrolled
       * @example false
       */
      secondFactorEnrolled: boolean;
      /**
       * Format: date-time
       * @description 因输错密码锁定至 / Locked by wrong passwords until
       * @example null
       */
      lockedUntil: string | null;
      /**
       * Format: date-time
       * @description 最近登录 / Last sign-in
       * @example null
       */
      lastSignedInAt: string | null;
      /**
       * Format: date-time
       * @description 建立时间 / Created at
       * @example 2026-11-22T09:00:00+08:00
       */
      createdAt: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
      /** @description 全部角色授予，含已收回的 / All role assignments, those taken back too */
      roleAssignments: components['schemas']['RoleAssignmentDto'][];
    };
    ChangeAccountDto: {
      /**
       * @description 姓名 / Name
       * @example 王芳
       */
      name?: string;
      /**
       * Format: uuid
       * @description 调入单位 / New organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId?: string;
      /**
       * @description 注销或恢复；锁定另有地址 / Close or reopen; locking has its own address
       * @example closed
       * @enum {string}
       */
      status?: 'active' | 'closed';
    };
    TemporaryPasswordDto: {
      /**
       * @description 临时密码，只显示一次，登录后须修改 / Temporary password, shown once
       * @example kT7w-93Hd-mmWz-4aLq
       */
      temporaryPassword: string;
      /**
       * @description 账号的新版本 / New version of the account
       * @example 2
       */
      version: number;
    };
    CreateRoleAssignmentDto: {
      /**
       * @description 角色 / Role
       * @example law_office
       * @enum {string}
       */
      role:
        | 'bureau_director'
        | 'bureau_supervisor'
        | 'certificate_clerk'
        | 'statistician'
        | 'law_office'
        | 'legal_reviewer'
        | 'officer'
        | 'street_staff'
        | 'evaluator'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin';
      /**
       * Format: date
       * @description 起始日，不填为今日 / First day, today when left out
       * @example 2026-11-22
       */
      validFrom?: string;
      /**
       * Format: date
       * @description 最后一日，不填为长期 / Last day, open-ended when left out
       * @example 2027-11-21
       */
      validUntil?: string;
    };
    ApiClientDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000005
       */
      id: string;
      /**
       * @description 客户端编号，用于基本认证 / Client id for the basic header
       * @example mc-4f9a2c71d0
       */
      clientId: string;
      /**
       * @description 系统名称 / Name of the system
       * @example 市场监管办案系统
       */
      name: string;
      /**
       * Format: uuid
       * @description 所属单位编号 / Id of the organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 所属单位 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 范围 / Scopes
       * @example [
       *       "decisions:read"
       *     ]
       */
      scopes: string[];
      /**
       * @description 是否启用 / Active
       * @example true
       */
      isActive: boolean;
      /**
       * Format: date-time
       * @description 失效时间 / Expires at
       * @example null
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @description 最近换取令牌 / Last token
       * @example null
       */
      lastUsedAt: string | null;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
    };
    CreateApiClientDto: {
      /**
       * Format: uuid
       * @description 所属单位 / Organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 系统名称 / Name of the system
       * @example 市场监管办案系统
       */
      name: string;
      /**
       * @description 范围 / Scopes
       * @example [
       *       "decisions:read",
       *       "decisions:write"
       *     ]
       */
      scopes: string[];
      /**
       * Format: date
       * @description 有效至（含当日），不填为长期 / Last day, open-ended when left out
       * @example 2027-12-31
       */
      expiresOn?: string;
    };
    ApiClientSecretDto: {
      /**
       * Format: uuid
       * @description 密钥编号 / Id of the secret
       * @example 0190f3b0-0000-7000-8000-000000000006
       */
      id: string;
      /**
       * Format: date-time
       * @description 生成时间 / Created at
       * @example 2026-11-22T09:00:00+08:00
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 失效时间，至多一年 / Expires at, a year at most
       * @example 2027-11-22T09:00:00+08:00
       */
      expiresAt: string;
      /**
       * Format: date-time
       * @description 最近使用 / Last used
       * @example null
       */
      lastUsedAt: string | null;
    };
    ApiClientDetailDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000005
       */
      id: string;
      /**
       * @description 客户端编号，用于基本认证 / Client id for the basic header
       * @example mc-4f9a2c71d0
       */
      clientId: string;
      /**
       * @description 系统名称 / Name of the system
       * @example 市场监管办案系统
       */
      name: string;
      /**
       * Format: uuid
       * @description 所属单位编号 / Id of the organ
       * @example 0190f3b0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 所属单位 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 范围 / Scopes
       * @example [
       *       "decisions:read"
       *     ]
       */
      scopes: string[];
      /**
       * @description 是否启用 / Active
       * @example true
       */
      isActive: boolean;
      /**
       * Format: date-time
       * @description 失效时间 / Expires at
       * @example null
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @description 最近换取令牌 / Last token
       * @example null
       */
      lastUsedAt: string | null;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
      /** @description 有效的密钥，至多两把 / Live secrets, two at most */
      secrets: components['schemas']['ApiClientSecretDto'][];
    };
    ChangeApiClientDto: {
      /**
       * @description 系统名称 / Name of the system
       * @example 市场监管办案系统
       */
      name?: string;
      /**
       * @description 范围 / Scopes
       * @example [
       *       "decisions:read"
       *     ]
       */
      scopes?: string[];
    };
    NewSecretDto: {
      /**
       * Format: uuid
       * @description 密钥编号 / Id of the secret
       * @example 0190f3b0-0000-7000-8000-000000000006
       */
      id: string;
      /**
       * Format: date-time
       * @description 生成时间 / Created at
       * @example 2026-11-22T09:00:00+08:00
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 失效时间，至多一年 / Expires at, a year at most
       * @example 2027-11-22T09:00:00+08:00
       */
      expiresAt: string;
      /**
       * Format: date-time
       * @description 最近使用 / Last used
       * @example null
       */
      lastUsedAt: string | null;
      /**
       * @description 客户端编号 / Client id
       * @example mc-4f9a2c71d0
       */
      clientId: string;
      /**
       * @description 密钥，只显示一次 / Secret, shown once
       * @example mcs_9yQ…
       */
      secret: string;
    };
    TextDto: {
      /**
       * @description 中文 / Chinese
       * @example 行政处罚决定公示
       */
      zh: string;
      /**
       * @description 英文 / English
       * @example Disclosure of a penalty
       */
      en: string;
    };
    TermDto: {
      /**
       * @description 数量 / Number of units
       * @example 7
       */
      amount: number;
      /**
       * @description 单位 / Unit
       * @example working_day
       * @enum {string}
       */
      unit: 'working_day' | 'calendar_day' | 'month';
    };
    DeadlineDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 规则编号 / Rule
       * @example disclosure.penalty-licensing
       */
      rule: string;
      /** @description 规则名称 / Title of the rule */
      ruleTitle: components['schemas']['TextDto'];
      /**
       * @description 事项类型 / Kind of subject
       * @example decision
       */
      subjectType: string;
      /**
       * Format: uuid
       * @description 事项编号 / Subject
       * @example 0193a1f0-0000-7000-8000-000000000002
       */
      subjectId: string;
      /**
       * Format: uuid
       * @description 单位编号 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000003
       */
      organId: string;
      /**
       * @description 单位名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /** @description 事项称呼 / What people call the matter */
      label: components['schemas']['TextDto'] | null;
      /**
       * Format: date
       * @description 起算日 / Day of the start fact
       * @example 2026-09-24
       */
      startsOn: string;
      /** @description 期限，含延长 / Term with extensions */
      term: components['schemas']['TermDto'];
      /**
       * Format: date
       * @description 到期日，当日24时届满 / Last day, ends at 24:00
       * @example 2026-10-12
       */
      dueOn: string;
      /**
       * @description 状态 / State
       * @example running
       * @enum {string}
       */
      state: 'running' | 'paused' | 'met' | 'met_late' | 'cancelled';
      /**
       * @description 是否逾期，读取时推算 / Overdue, derived when read
       * @example false
       */
      overdue: boolean;
      /**
       * @description 剩余数量，逾期为负；已办结的自办结日起算 / Units left; negative when overdue
       * @example 3
       */
      unitsLeft: number | null;
      /**
       * @description 期限灯 / Signal
       * @example amber
       * @enum {string}
       */
      signal: 'green' | 'amber' | 'red' | 'grey';
      /**
       * @description 期限灯的细分状态 / Finer state of the signal
       * @example soon
       * @enum {string}
       */
      signalState: 'not_started' | 'running' | 'soon' | 'today' | 'overdue' | 'paused' | 'done' | 'cancelled';
      /**
       * @description 是否暂估 / Rests on a year without a notice
       * @example false
       */
      provisional: boolean;
      /**
       * @description 中止原因 / Why it is paused
       * @example null
       */
      pauseReason: string | null;
      /**
       * Format: date
       * @description 办结日 / Day met
       * @example null
       */
      metOn: string | null;
      /**
       * @description 获知时已逾期 / Overdue already when the platform learnt of it
       * @example false
       */
      knownLate: boolean;
      /**
       * @description 版本号 / Version
       * @example 1
       */
      version: number;
    };
    CountWithListDto: {
      /**
       * @description 数量 / Count
       * @example 3
       */
      count: number;
      /**
       * @description 列出它们的查询串 / Query string of the list
       * @example state=running&dueOn=2026-10-12
       */
      query: string;
    };
    DeadlineSummaryDto: {
      /**
       * Format: date
       * @description 今日 / Today
       * @example 2026-10-12
       */
      today: string;
      /** @description 今日到期 / Due today */
      dueToday: components['schemas']['CountWithListDto'];
      /** @description 逾期 / Overdue */
      overdue: components['schemas']['CountWithListDto'];
      /** @description 昨日新增逾期 / Overdue since the previous working day */
      newlyOverdue: components['schemas']['CountWithListDto'];
      /** @description 3 个工作日内到期 / Due within 3 working days */
      dueSoon: components['schemas']['CountWithListDto'];
      /** @description 已中止 / Paused */
      paused: components['schemas']['CountWithListDto'];
    };
    SweepHealthDto: {
      /**
       * Format: date-time
       * @description 上次巡检结束时间 / Last finished sweep
       * @example 2026-10-12T08:35:00+08:00
       */
      lastFinishedAt: string | null;
      /**
       * @description 距上次巡检的秒数 / Seconds since then
       * @example 42
       */
      ageSeconds: number;
      /**
       * @description 是否正常 / Within three minutes
       * @example true
       */
      healthy: boolean;
      /**
       * @description 最近一天最迟的预警（秒）/ Worst lateness of the last day
       * @example 12
       */
      worstLatenessSeconds: number;
      /**
       * @description 最近一天的预警数 / Warnings of the last day
       * @example 120
       */
      warnings: number;
    };
    ArticleReferenceDto: {
      /**
       * @description 文件编号 / Id of the document
       * @example penalty-law-2021
       */
      document: string;
      /**
       * @description 条款 / Article
       * @example 48
       */
      article: string;
    };
    LedgerEntryDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0193a1f0-0000-7000-8000-000000000004
       */
      id: string;
      /**
       * @description 事件 / Event
       * @example moved
       * @enum {string}
       */
      kind: 'paused' | 'resumed' | 'extended' | 'moved' | 'met' | 'cancelled' | 'reopened';
      /**
       * Format: date
       * @description 法律上的日期 / Legal day
       * @example null
       */
      happenedOn: string | null;
      /**
       * @description 延长的数量 / Units granted
       * @example null
       */
      amount: number | null;
      /**
       * Format: date
       * @description 原到期日 / Former due date
       * @example 2027-02-10
       */
      oldDueOn: string | null;
      /**
       * Format: date
       * @description 新到期日 / New due date
       * @example 2027-02-18
       */
      newDueOn: string | null;
      /**
       * @description 移动的起因 / Cause of a move
       * @example calendar
       */
      cause: string | null;
      /**
       * @description 理由 / Reason
       * @example 2027 年放假通知
       */
      reason: string | null;
      /**
       * @description 依据文书 / Document
       * @example null
       */
      evidence: {
        [key: string]: unknown;
      } | null;
      /**
       * @description 日历版本 / Calendar version
       * @example null
       */
      calendarVersion: string | null;
      /**
       * Format: date-time
       * @description 记录时间 / Recorded at
       * @example 2026-12-05T10:00:00+08:00
       */
      recordedAt: string;
      /**
       * @description 操作人 / Who did it
       * @example 系统管理员
       */
      actorName: string;
    };
    DeadlineDetailDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 规则编号 / Rule
       * @example disclosure.penalty-licensing
       */
      rule: string;
      /** @description 规则名称 / Title of the rule */
      ruleTitle: components['schemas']['TextDto'];
      /**
       * @description 事项类型 / Kind of subject
       * @example decision
       */
      subjectType: string;
      /**
       * Format: uuid
       * @description 事项编号 / Subject
       * @example 0193a1f0-0000-7000-8000-000000000002
       */
      subjectId: string;
      /**
       * Format: uuid
       * @description 单位编号 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000003
       */
      organId: string;
      /**
       * @description 单位名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /** @description 事项称呼 / What people call the matter */
      label: components['schemas']['TextDto'] | null;
      /**
       * Format: date
       * @description 起算日 / Day of the start fact
       * @example 2026-09-24
       */
      startsOn: string;
      /** @description 期限，含延长 / Term with extensions */
      term: components['schemas']['TermDto'];
      /**
       * Format: date
       * @description 到期日，当日24时届满 / Last day, ends at 24:00
       * @example 2026-10-12
       */
      dueOn: string;
      /**
       * @description 状态 / State
       * @example running
       * @enum {string}
       */
      state: 'running' | 'paused' | 'met' | 'met_late' | 'cancelled';
      /**
       * @description 是否逾期，读取时推算 / Overdue, derived when read
       * @example false
       */
      overdue: boolean;
      /**
       * @description 剩余数量，逾期为负；已办结的自办结日起算 / Units left; negative when overdue
       * @example 3
       */
      unitsLeft: number | null;
      /**
       * @description 期限灯 / Signal
       * @example amber
       * @enum {string}
       */
      signal: 'green' | 'amber' | 'red' | 'grey';
      /**
       * @description 期限灯的细分状态 / Finer state of the signal
       * @example soon
       * @enum {string}
       */
      signalState: 'not_started' | 'running' | 'soon' | 'today' | 'overdue' | 'paused' | 'done' | 'cancelled';
      /**
       * @description 是否暂估 / Rests on a year without a notice
       * @example false
       */
      provisional: boolean;
      /**
       * @description 中止原因 / Why it is paused
       * @example null
       */
      pauseReason: string | null;
      /**
       * Format: date
       * @description 办结日 / Day met
       * @example null
       */
      metOn: string | null;
      /**
       * @description 获知时已逾期 / Overdue already when the platform learnt of it
       * @example false
       */
      knownLate: boolean;
      /**
       * @description 版本号 / Version
       * @example 1
       */
      version: number;
      /** @description 起算事实 / Start fact */
      startFact: components['schemas']['TextDto'];
      /** @description 依据 / Basis */
      basis: components['schemas']['ArticleReferenceDto'][];
      /**
       * @description 日历版本 / Calendar version
       * @example 2018-2035.1f0c
       */
      calendarVersion: string;
      /**
       * Format: date-time
       * @description 获知时间 / When the platform learnt of it
       * @example 2026-09-25T09:00:00+08:00
       */
      firstKnownAt: string;
      /**
       * Format: date-time
       * @description 关闭时间 / Closed at
       * @example null
       */
      closedAt: string | null;
      /**
       * @description 关闭原因 / Why it was closed
       * @example null
       */
      closeReason: string | null;
      /**
       * @description 办结依据 / Evidence
       * @example null
       */
      evidence: {
        [key: string]: unknown;
      } | null;
      /**
       * @description 当前可执行的操作 / What the caller may do now
       * @example [
       *       "cancellation"
       *     ]
       */
      allowedActions: ('pause' | 'resumption' | 'extension' | 'cancellation')[];
      /** @description 台账 / Ledger */
      events: components['schemas']['LedgerEntryDto'][];
    };
    ExplainedRuleDto: {
      /**
       * @description 规则编号 / Rule
       * @example disclosure.penalty-licensing
       */
      id: string;
      /** @description 名称 / Title */
      title: components['schemas']['TextDto'];
      /** @description 规则内容 / The rule in one sentence */
      statement: components['schemas']['TextDto'];
      /** @description 不包括的情形 / What it does not cover */
      notCovered: components['schemas']['TextDto'];
      /**
       * Format: date
       * @description 取值生效日 / Value in force from
       * @example 2018-12-05
       */
      valueFrom: string | null;
      /**
       * @description 取值来源 / Where the value comes from
       * @example law
       * @enum {string}
       */
      valueLayer: 'law' | 'district' | 'bureau';
    };
    DueStepDto: {
      /**
       * Format: date
       * @description 日期 / Day
       * @example 2026-10-10
       */
      date: string;
      /**
       * @description 该日的作用 / What the day does
       * @example counted
       * @enum {string}
       */
      effect: 'start' | 'counted' | 'skipped' | 'paused' | 'shifted' | 'rolled';
      /**
       * @description 至该日已计入的数量 / Units counted so far
       * @example 6
       */
      count: number;
      /**
       * @description 日历类型 / Kind of day
       * @example make_up_workday
       * @enum {string}
       */
      kind: 'workday' | 'weekend' | 'holiday' | 'make_up_workday';
      /** @description 原因 / Reason */
      reason: components['schemas']['TextDto'];
      /** @description 节日名称 / Holiday */
      name?: components['schemas']['TextDto'];
      /**
       * @description 放假通知 / Notice
       * @example 国务院办公厅关于2026年部分节假日安排的通知
       */
      notice?: string;
      /**
       * @description 是否暂估 / Provisional
       * @example false
       */
      provisional: boolean;
      /**
       * @description 是否到期日 / The due date itself
       * @example false
       */
      isDue: boolean;
    };
    ExplainedPauseDto: {
      /**
       * Format: date
       * @description 中止首日 / First day that does not count
       * @example 2026-09-01
       */
      from: string;
      /**
       * Format: date
       * @description 恢复计算之日 / First day that counts again
       * @example 2026-09-08
       */
      until: string | null;
      /**
       * @description 原因 / Reason
       * @example 听证
       */
      reason: string | null;
    };
    ExplainedExtensionDto: {
      /**
       * @description 数量 / Units
       * @example 10
       */
      amount: number;
      /**
       * @description 理由 / Reason
       * @example 经负责人批准
       */
      reason: string | null;
    };
    ExplanationDto: {
      /**
       * Format: uuid
       * @description 期限编号 / Deadline
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      deadlineId: string;
      /** @description 规则 / Rule */
      rule: components['schemas']['ExplainedRuleDto'];
      /** @description 依据 / Basis */
      basis: components['schemas']['ArticleReferenceDto'][];
      /** @description 起算事实 / Start fact */
      startFact: components['schemas']['TextDto'];
      /**
       * Format: date
       * @description 起算日 / Start
       * @example 2026-09-24
       */
      startsOn: string;
      /**
       * @description 起算日是否计入 / Whether that day counts
       * @example false
       */
      startDayCounts: boolean;
      /** @description 期限 / Term */
      term: components['schemas']['TermDto'];
      /**
       * @description 末日遇休息日 / Roll rule
       * @example next_working_day
       * @enum {string}
       */
      roll: 'none' | 'next_working_day';
      /**
       * Format: date
       * @description 到期日 / Due date
       * @example 2026-10-12
       */
      dueOn: string;
      /**
       * Format: date
       * @description 顺延前的末日 / Last day before rolling
       * @example 2026-10-12
       */
      lastDay: string;
      /**
       * @description 是否顺延 / Rolled
       * @example false
       */
      rolled: boolean;
      /**
       * @description 是否暂估 / Provisional
       * @example false
       */
      provisional: boolean;
      /**
       * @description 日历版本 / Calendar version
       * @example 2018-2035.1f0c
       */
      calendarVersion: string;
      /** @description 逐日推算 / Day by day */
      steps: components['schemas']['DueStepDto'][];
      /** @description 中止 / Pauses */
      pauses: components['schemas']['ExplainedPauseDto'][];
      /** @description 延长 / Extensions */
      extensions: components['schemas']['ExplainedExtensionDto'][];
      /**
       * @description 涉及的放假通知 / Notices
       * @example [
       *       "国务院办公厅关于2026年部分节假日安排的通知"
       *     ]
       */
      notices: string[];
    };
    EvidenceDto: {
      /**
       * @description 文书文号 / Number of the document
       * @example 明川市监听告〔2026〕3号
       */
      documentNumber: string;
      /**
       * @description 补充说明 / Note
       * @example 听证通知书
       */
      note?: string;
    };
    PauseDto: {
      /**
       * @description 理由 / Reason
       * @example 当事人申请听证
       */
      reason: string;
      /** @description 依据文书 / Document */
      evidence: components['schemas']['EvidenceDto'];
      /**
       * Format: date
       * @description 中止首日 / First day that does not count
       * @example 2026-10-09
       */
      from: string;
    };
    ResumptionDto: {
      /**
       * @description 理由 / Reason
       * @example 当事人申请听证
       */
      reason: string;
      /** @description 依据文书 / Document */
      evidence: components['schemas']['EvidenceDto'];
      /**
       * Format: date
       * @description 恢复计算之日 / First day that counts again
       * @example 2026-10-12
       */
      on: string;
    };
    ExtensionDto: {
      /**
       * @description 理由 / Reason
       * @example 当事人申请听证
       */
      reason: string;
      /** @description 依据文书 / Document */
      evidence: components['schemas']['EvidenceDto'];
      /**
       * @description 延长数量，单位同期限 / Units granted, of the term’s own kind
       * @example 10
       */
      amount: number;
    };
    ClockChangeDto: {
      /**
       * @description 理由 / Reason
       * @example 当事人申请听证
       */
      reason: string;
      /** @description 依据文书 / Document */
      evidence: components['schemas']['EvidenceDto'];
    };
    CalendarNoticeDto: {
      /** @description 标题 / Title */
      title: components['schemas']['TextDto'];
      /**
       * @description 文号 / Number
       * @example 国办发明电〔2025〕7号
       */
      number?: string;
      /**
       * Format: date
       * @description 印发日期 / Issued on
       * @example 2025-11-04
       */
      issuedOn?: string;
      /**
       * @description 来源 / Source
       * @example https://www.gov.cn/zhengce/
       */
      source?: string;
    };
    CalendarYearDto: {
      /**
       * @description 年度 / Year
       * @example 2026
       */
      year: number;
      /**
       * @description 已公布或推算 / Published or estimated
       * @enum {string}
       */
      status: 'published' | 'estimated';
      /** @description 放假通知 / Notice */
      notice: components['schemas']['CalendarNoticeDto'] | null;
      /**
       * @description 工作日总数 / Working days of the year
       * @example 248
       */
      workingDays: number;
      /**
       * @description 版本号 / Version
       * @example 1
       */
      version: number;
      /**
       * @description 理由 / Reason
       * @example 载入放假通知
       */
      reason: string;
      /**
       * Format: date-time
       * @description 应用时间 / Applied at
       * @example 2025-11-05T09:00:00+08:00
       */
      appliedAt: string;
      /**
       * @description 应用人 / Applied by
       * @example 系统管理员
       */
      appliedByName: string;
    };
    CalendarAlarmDto: {
      /**
       * @description 缺少通知的年度 / Year without a notice
       * @example 2027
       */
      year: number;
      /**
       * Format: date
       * @description 报警起始日 / Since
       * @example 2026-12-01
       */
      since: string;
    };
    CalendarYearsDto: {
      /** @description 各年度 / Years */
      items: components['schemas']['CalendarYearDto'][];
      /** @description 应有而缺的年度 / Years that should be loaded by now */
      alarms: components['schemas']['CalendarAlarmDto'][];
      /**
       * @description 日历版本 / Version of the whole calendar
       * @example 2018-2035.1f0c
       */
      calendarVersion: string;
    };
    CalendarYearDayDto: {
      /**
       * Format: date
       * @description 日期 / Day
       * @example 2026-10-01
       */
      date: string;
      /**
       * @description 放假或调休上班 / Day off or made-up working day
       * @enum {string}
       */
      kind: 'holiday' | 'make_up_workday';
      /** @description 节日 / Holiday */
      name: components['schemas']['TextDto'];
      /** @description 另有通知时 / Where another notice announces it */
      notice?: components['schemas']['CalendarNoticeDto'];
    };
    CalendarVersionDto: {
      /**
       * @description 已公布或推算 / Published or estimated
       * @enum {string}
       */
      status: 'published' | 'estimated';
      /** @description 放假通知 / Notice */
      notice: components['schemas']['CalendarNoticeDto'] | null;
      /**
       * @description 版本号 / Version
       * @example 1
       */
      version: number;
      /**
       * @description 理由 / Reason
       * @example 载入放假通知
       */
      reason: string;
      /**
       * Format: date-time
       * @description 应用时间 / Applied at
       * @example 2025-11-05T09:00:00+08:00
       */
      appliedAt: string;
      /**
       * @description 应用人 / Applied by
       * @example 系统管理员
       */
      appliedByName: string;
      /**
       * Format: date-time
       * @description 被取代的时间 / Superseded at
       * @example null
       */
      supersededAt: string | null;
    };
    CalendarYearDetailDto: {
      /**
       * @description 年度 / Year
       * @example 2026
       */
      year: number;
      /**
       * @description 已公布或推算 / Published or estimated
       * @enum {string}
       */
      status: 'published' | 'estimated';
      /** @description 放假通知 / Notice */
      notice: components['schemas']['CalendarNoticeDto'] | null;
      /**
       * @description 工作日总数 / Working days of the year
       * @example 248
       */
      workingDays: number;
      /**
       * @description 版本号 / Version
       * @example 1
       */
      version: number;
      /**
       * @description 理由 / Reason
       * @example 载入放假通知
       */
      reason: string;
      /**
       * Format: date-time
       * @description 应用时间 / Applied at
       * @example 2025-11-05T09:00:00+08:00
       */
      appliedAt: string;
      /**
       * @description 应用人 / Applied by
       * @example 系统管理员
       */
      appliedByName: string;
      /** @description 与星期不同的日子 / Days that differ from their weekday */
      days: components['schemas']['CalendarYearDayDto'][];
      /** @description 历次版本，新的在前 / Versions, newest first */
      history: components['schemas']['CalendarVersionDto'][];
    };
    NoticeDraftDto: {
      /**
       * @description 通知标题 / Title
       * @example 国务院办公厅关于2027年部分节假日安排的通知
       */
      title: string;
      /**
       * @description 文号 / Number
       * @example 国办发明电〔2026〕9号
       */
      number?: string;
      /**
       * Format: date
       * @description 印发日期 / Issued on
       * @example 2026-11-04
       */
      issuedOn?: string;
      /**
       * @description 来源地址 / Source
       * @example https://www.gov.cn/zhengce/
       */
      source?: string;
    };
    CalendarDayDraftDto: {
      /**
       * Format: date
       * @description 日期 / Day
       * @example 2027-02-08
       */
      date: string;
      /**
       * @description 放假或调休上班 / Day off or made-up working day
       * @enum {string}
       */
      kind: 'holiday' | 'make_up_workday';
      /**
       * @description 节日名称 / Holiday
       * @example 春节
       */
      name: string;
    };
    YearPreviewDto: {
      /** @description 放假通知 / Notice */
      notice: components['schemas']['NoticeDraftDto'];
      /** @description 放假日和调休上班日 / Days off and made-up working days */
      days: components['schemas']['CalendarDayDraftDto'][];
      /** @description 更新理由，预览时可不填 / Reason, not needed here */
      reason?: string;
    };
    OrganMovesDto: {
      /**
       * Format: uuid
       * @description 单位编号 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000003
       */
      organId: string;
      /**
       * @description 单位名称 / Name
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 移动的期限 / Moved
       * @example 14
       */
      moved: number;
      /**
       * @description 因此逾期 / Become overdue
       * @example 0
       */
      becomesOverdue: number;
      /**
       * @description 因此不再逾期 / No longer overdue
       * @example 2
       */
      noLongerOverdue: number;
    };
    MovedExampleDto: {
      /**
       * Format: uuid
       * @description 期限编号 / Deadline
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      deadlineId: string;
      /** @description 事项 / Matter */
      label: components['schemas']['TextDto'] | null;
      /**
       * Format: uuid
       * @description 单位编号 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000003
       */
      organId: string;
      /**
       * Format: date
       * @description 原到期日 / Former due date
       * @example 2027-02-10
       */
      oldDueOn: string;
      /**
       * Format: date
       * @description 新到期日 / New due date
       * @example 2027-02-18
       */
      newDueOn: string;
    };
    CalendarDayDto: {
      /**
       * Format: date
       * @description 日期 / Day
       * @example 2026-10-10
       */
      date: string;
      /**
       * @description 类型 / Kind
       * @enum {string}
       */
      kind: 'workday' | 'weekend' | 'holiday' | 'make_up_workday';
      /**
       * @description 是否工作日 / Working day
       * @example true
       */
      isWorking: boolean;
      /** @description 节日 / Holiday */
      name?: components['schemas']['TextDto'];
      /**
       * @description 通知 / Notice
       * @example 国务院办公厅关于2027年部分节假日安排的通知
       */
      notice?: string;
      /**
       * @description 是否暂估 / Provisional
       * @example false
       */
      provisional: boolean;
    };
    ChangedDayDto: {
      /**
       * Format: date
       * @description 日期 / Day
       * @example 2027-02-09
       */
      date: string;
      /** @description 更新前 / Before */
      before: components['schemas']['CalendarDayDto'];
      /** @description 更新后 / After */
      after: components['schemas']['CalendarDayDto'];
      /**
       * @description 工作日与否是否改变 / Whether working changes
       * @example true
       */
      workingChanges: boolean;
    };
    YearChangeAnswerDto: {
      /**
       * @description 移动的期限 / Clocks that move
       * @example 214
       */
      moved: number;
      /**
       * @description 因此逾期 / Become overdue
       * @example 0
       */
      becomesOverdue: number;
      /**
       * @description 因此不再逾期 / No longer overdue
       * @example 3
       */
      noLongerOverdue: number;
      /**
       * @description 不再是暂估 / No longer provisional
       * @example 310
       */
      provisionalCleared: number;
      /** @description 按单位 / By organ */
      byOrgan: components['schemas']['OrganMovesDto'][];
      /** @description 例子，移动最多的在前 / Examples, largest shifts first */
      examples: components['schemas']['MovedExampleDto'][];
      /**
       * @description 年度 / Year
       * @example 2027
       */
      year: number;
      /**
       * @description 预览所依据的版本，应用后为新版本 / Version previewed against; after applying the new one
       * @example 1
       */
      version: number;
      /**
       * @description 由推算转为已公布 / Estimated becomes published
       * @example true
       */
      becomesPublished: boolean;
      /** @description 变化的日子 / Days that change */
      changedDays: components['schemas']['ChangedDayDto'][];
    };
    YearChangeDto: {
      /** @description 放假通知 / Notice */
      notice: components['schemas']['NoticeDraftDto'];
      /** @description 放假日和调休上班日 / Days off and made-up working days */
      days: components['schemas']['CalendarDayDraftDto'][];
      /**
       * @description 更新理由 / Reason
       * @example 载入 2027 年放假通知
       */
      reason: string;
    };
    Object: Record<string, never>;
    DueDateDto: {
      /**
       * Format: date
       * @description 到期日 / Due date
       * @example 2026-10-12
       */
      dueOn: string;
      /**
       * Format: date
       * @description 顺延前的末日 / Last day before rolling
       * @example 2026-10-12
       */
      lastDay: string;
      /**
       * @description 是否顺延 / Rolled
       * @example false
       */
      rolled: boolean;
      /**
       * @description 是否暂估 / Provisional
       * @example false
       */
      provisional: boolean;
      /**
       * @description 日历版本 / Calendar version
       * @example 2018-2035.1f0c
       */
      calendarVersion: string;
      /** @description 逐日推算 / Day by day */
      steps: components['schemas']['DueStepDto'][];
    };
    RuleBasisDto: {
      /**
       * @description 文件编号 / Id of the document
       * @example penalty-law-2021
       */
      document: string;
      /**
       * @description 条款 / Article
       * @example 48
       */
      article: string;
      /** @description 文件名称 / Title of the document */
      title: components['schemas']['TextDto'];
      /** @description 条款大意 / What the article says, in our words */
      paraphrase: components['schemas']['TextDto'] | null;
    };
    RuleValueDto: {
      /**
       * Format: date
       * @description 生效日 / In force from
       * @example 2018-12-05
       */
      from: string | null;
      /**
       * @description 取值，形式因参数而异：期限、数量、日期…… / Value; its form depends on the parameter
       * @example {
       *       "amount": 7,
       *       "unit": "working_day"
       *     }
       */
      value:
        | (
            | {
                [key: string]: unknown;
              }
            | number
          )
        | null;
      /**
       * @description 来源 / Layer
       * @example law
       * @enum {string}
       */
      layer: 'law' | 'district' | 'bureau';
      /** @description 依据 / Basis */
      basis: components['schemas']['ArticleReferenceDto'][];
    };
    RuleDto: {
      /**
       * @description 编号 / Id
       * @example disclosure.penalty-licensing
       */
      id: string;
      /**
       * @description 是否产生期限 / Whether it opens clocks
       * @example clock
       * @enum {string}
       */
      kind: 'clock' | 'value';
      /** @description 名称 / Title */
      title: components['schemas']['TextDto'];
      /** @description 内容 / The rule in one sentence */
      statement: components['schemas']['TextDto'];
      /** @description 不包括的情形 / What it does not cover */
      notCovered: components['schemas']['TextDto'];
      /** @description 依据 / Basis */
      basis: components['schemas']['RuleBasisDto'][];
      /** @description 今日有效的取值 / Value in force today */
      inForce: components['schemas']['RuleValueDto'] | null;
      /** @description 法定的和本区的取值 / Values of the law, the district and the bureau */
      values: components['schemas']['RuleValueDto'][];
      /**
       * @description 地区参数 / District parameter
       * @example disclosure.penalty-licensing.term
       */
      parameter: string | null;
      /** @description 起算事实 / Start fact */
      startFact?: components['schemas']['TextDto'];
      /**
       * @description 起算日是否计入 / Whether the start day counts
       * @example false
       */
      startDayCounts?: boolean;
      /**
       * @description 末日遇休息日 / Roll rule
       * @enum {string}
       */
      roll?: 'none' | 'next_working_day';
    };
    RulesDto: {
      /** @description 规则 / Rules */
      items: components['schemas']['RuleDto'][];
    };
    ArticleDto: {
      /**
       * @description 条款 / Article
       * @example 48
       */
      number: string;
      /** @description 大意 / In our words */
      paraphrase: components['schemas']['TextDto'];
      /**
       * @description 把握程度 / How sure
       * @enum {string}
       */
      certainty: 'text_read' | 'stated' | 'local';
    };
    LegalBasisDto: {
      /**
       * @description 编号 / Id
       * @example penalty-law-2021
       */
      id: string;
      /** @description 名称 / Title */
      title: components['schemas']['TextDto'];
      /**
       * @description 文号 / Number
       * @example 主席令第七十号
       */
      number: string | null;
      /**
       * Format: date
       * @description 施行日期 / In force from
       * @example 2021-07-15
       */
      inForceFrom: string | null;
      /**
       * @description 来源 / Source
       * @example null
       */
      source: string | null;
      /** @description 条款 / Articles */
      articles: components['schemas']['ArticleDto'][];
      /**
       * @description 引用它的规则 / Rules that rest on it
       * @example [
       *       "disclosure.withdrawal"
       *     ]
       */
      rules: string[];
    };
    LegalBasesDto: {
      /** @description 文件 / Documents */
      items: components['schemas']['LegalBasisDto'][];
    };
    RecordedValueDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0193a1f0-0000-7000-8000-000000000005
       */
      id: string;
      /**
       * @description 来源 / Layer
       * @enum {string}
       */
      layer: 'district' | 'bureau';
      /**
       * @description 取值，形式因参数而异：期限、数量、日期…… / Value; its form depends on the parameter
       * @example {
       *       "amount": 7,
       *       "unit": "working_day"
       *     }
       */
      value:
        | (
            | {
                [key: string]: unknown;
              }
            | number
          )
        | null;
      /**
       * Format: date
       * @description 生效日，空为始终有效 / From; null: always
       * @example 2027-01-01
       */
      effectiveFrom: string | null;
      /**
       * @description 理由 / Reason
       * @example 区政府决定
       */
      reason: string;
      /** @description 依据 / Basis */
      basis: components['schemas']['ArticleReferenceDto'][];
      /**
       * Format: date-time
       * @description 记录时间 / Recorded at
       * @example 2026-11-22T09:00:00+08:00
       */
      recordedAt: string;
      /**
       * @description 记录人 / Recorded by
       * @example 系统管理员
       */
      recordedByName: string;
      /**
       * Format: date-time
       * @description 被取代的时间 / Superseded at
       * @example null
       */
      supersededAt: string | null;
    };
    ProfileEntryDto: {
      /**
       * @description 参数 / Parameter
       * @example disclosure.general.term
       */
      parameter: string;
      /** @description 名称 / Title */
      title: components['schemas']['TextDto'];
      /** @description 单位 / Unit */
      unit: components['schemas']['TextDto'];
      /**
       * @description 所覆盖的规则 / Rule it overlays
       * @example disclosure.general
       */
      ruleId: string | null;
      /** @description 今日有效的取值 / In force today */
      inForce: components['schemas']['RuleValueDto'] | null;
      /** @description 全部记录，新的在前 / Everything recorded, newest first */
      history: components['schemas']['RecordedValueDto'][];
    };
    DistrictProfileDto: {
      /** @description 参数 / Parameters */
      items: components['schemas']['ProfileEntryDto'][];
    };
    ValuePreviewDto: {
      /**
       * @description 参数 / Parameter
       * @example disclosure.general.term
       */
      parameter: string;
      /**
       * @description 取值；null 表示自该日起撤回本级取值 / Value; null takes the bureau’s value back
       * @example {
       *       "amount": 7,
       *       "unit": "working_day"
       *     }
       */
      value:
        | (
            | {
                [key: string]: unknown;
              }
            | number
          )
        | null;
      /**
       * Format: date
       * @description 生效日，此前的事项仍用原值 / Cases of earlier days keep their value
       * @example 2027-01-01
       */
      effectiveFrom: string;
      /** @description 变更理由，预览时可不填 / Reason, not needed here */
      reason?: string;
    };
    MoveSummaryDto: {
      /**
       * @description 移动的期限 / Clocks that move
       * @example 214
       */
      moved: number;
      /**
       * @description 因此逾期 / Become overdue
       * @example 0
       */
      becomesOverdue: number;
      /**
       * @description 因此不再逾期 / No longer overdue
       * @example 3
       */
      noLongerOverdue: number;
      /**
       * @description 不再是暂估 / No longer provisional
       * @example 310
       */
      provisionalCleared: number;
      /** @description 按单位 / By organ */
      byOrgan: components['schemas']['OrganMovesDto'][];
      /** @description 例子，移动最多的在前 / Examples, largest shifts first */
      examples: components['schemas']['MovedExampleDto'][];
    };
    ValueChangeDto: {
      /**
       * @description 参数 / Parameter
       * @example disclosure.general.term
       */
      parameter: string;
      /**
       * @description 取值；null 表示自该日起撤回本级取值 / Value; null takes the bureau’s value back
       * @example {
       *       "amount": 7,
       *       "unit": "working_day"
       *     }
       */
      value:
        | (
            | {
                [key: string]: unknown;
              }
            | number
          )
        | null;
      /**
       * Format: date
       * @description 生效日，此前的事项仍用原值 / Cases of earlier days keep their value
       * @example 2027-01-01
       */
      effectiveFrom: string;
      /**
       * @description 理由 / Reason
       * @example 区政府常务会议决定
       */
      reason: string;
    };
    ValueChangeAnswerDto: {
      /**
       * @description 移动的期限 / Clocks that move
       * @example 214
       */
      moved: number;
      /**
       * @description 因此逾期 / Become overdue
       * @example 0
       */
      becomesOverdue: number;
      /**
       * @description 因此不再逾期 / No longer overdue
       * @example 3
       */
      noLongerOverdue: number;
      /**
       * @description 不再是暂估 / No longer provisional
       * @example 310
       */
      provisionalCleared: number;
      /** @description 按单位 / By organ */
      byOrgan: components['schemas']['OrganMovesDto'][];
      /** @description 例子，移动最多的在前 / Examples, largest shifts first */
      examples: components['schemas']['MovedExampleDto'][];
      /**
       * Format: uuid
       * @description 记录编号 / Id of the record
       * @example 0193a1f0-0000-7000-8000-000000000005
       */
      id: string;
    };
    CalendarFeedDto: {
      /**
       * @description 日历订阅地址，只显示这一次 / Secret address, shown this once
       * @example /api/v1/calendar-feeds/Vn3k….ics
       */
      address: string;
    };
    TaskDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0190f3b0-0000-7000-8000-000000000007
       */
      id: string;
      /**
       * @description 待办、待阅或提醒 / To do, to read or a reminder of a clock
       * @example reminder
       * @enum {string}
       */
      kind: 'todo' | 'to_read' | 'reminder';
      /**
       * @description 所在分类 / Box it stands in
       * @example reminder
       * @enum {string}
       */
      box: 'todo' | 'toRead' | 'reminder' | 'done';
      /**
       * @description 事项，按请求的语言 / Matter, in the language asked for
       * @example 明日到期：行政处罚决定公示
       */
      title: string;
      /**
       * @description 说明 / Detail
       * @example null
       */
      body: string | null;
      /**
       * @description 所涉对象类别 / Kind of subject
       * @example deadline
       */
      subjectType: string;
      /**
       * Format: uuid
       * @description 所涉对象 / Subject
       * @example 0190f3b0-0000-7000-8000-000000000008
       */
      subjectId: string | null;
      /**
       * @description 办理地址 / Where to act on the screens
       * @example /deadlines/0190f3b0-0000-7000-8000-000000000008
       */
      link: string | null;
      /**
       * Format: date
       * @description 到期日 / Due on
       * @example 2026-11-24
       */
      dueOn: string | null;
      /**
       * Format: date-time
       * @description 送达时间 / Came in at
       * @example 2026-11-22T08:30:00+08:00
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 本人阅读时间 / Read by the caller at
       * @example null
       */
      readAt: string | null;
      /**
       * Format: date-time
       * @description 办结时间 / Done at
       * @example null
       */
      doneAt: string | null;
    };
    TaskCountsDto: {
      /**
       * @description 待办件数 / To do
       * @example 3
       */
      todo: number;
      /**
       * @description 未读待阅件数 / Unread, to read
       * @example 1
       */
      toRead: number;
      /**
       * @description 提醒件数 / Reminders
       * @example 5
       */
      reminder: number;
      /**
       * @description 角标：待办加未读待阅，不含提醒 / Badge: to do and to read
       * @example 4
       */
      badge: number;
    };
    SubjectView: {
      /**
       * Format: uuid
       * @description 编号 / Id
       */
      id: string;
      /**
       * Format: uuid
       * @description 单位 / Organ
       */
      organId: string;
      /**
       * @description 单位名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 主体类别 / Kind of subject
       * @enum {string}
       */
      subjectKind: 'organ' | 'street' | 'authorized' | 'entrusted';
      /** @description 执法行为种类 / Kinds of act */
      actKinds: (
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection'
      )[];
      /** @description 法律依据 / Legal ground */
      legalGround: string;
      /** @description 公告网址 / Announcement */
      announcementUrl: string | null;
      /**
       * Format: date
       * @description 起始日 / First day
       */
      validFrom: string;
      /**
       * Format: date
       * @description 终止日（含） / Last day, included
       */
      validUntil: string | null;
      /**
       * Format: date-time
       * @description 何时登记 / When it was entered
       */
      recordedAt: string;
      /** @description 登记人 / Who entered it */
      recordedBy: string;
      /**
       * Format: date-time
       * @description 何时被更正；空为现行 / When it was superseded
       */
      supersededAt: string | null;
      /**
       * Format: uuid
       * @description 取代它的记录 / The entry believed instead
       */
      supersededBy: string | null;
      /** @description 更正理由 / Why */
      supersessionReason: string | null;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
    };
    NewSubject: {
      /**
       * @description 主体类别 / Kind of subject
       * @example organ
       * @enum {string}
       */
      subjectKind: 'organ' | 'street' | 'authorized' | 'entrusted';
      /**
       * @description 可作出的执法行为种类 / Kinds of act
       * @example [
       *       "penalty"
       *     ]
       */
      actKinds: (
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection'
      )[];
      /**
       * @description 法律依据 / Legal ground
       * @example 《中华人民共和国行政处罚法》第十七条
       */
      legalGround: string;
      /**
       * @description 公告网址 / Address of the public announcement
       * @example https://www.mingchuan.example/gg/12
       */
      announcementUrl?: string;
      /**
       * Format: date
       * @description 起始日 / First day
       * @example 2026-01-01
       */
      validFrom: string;
      /**
       * Format: date
       * @description 终止日（含）；省略为至今有效 / Last day, included; open when left out
       * @example 2030-12-31
       */
      validUntil?: string;
      /**
       * Format: uuid
       * @description 单位 / Organ
       */
      organId: string;
    };
    SubjectPeriodInput: {
      /**
       * @description 主体类别 / Kind of subject
       * @example organ
       * @enum {string}
       */
      subjectKind: 'organ' | 'street' | 'authorized' | 'entrusted';
      /**
       * @description 可作出的执法行为种类 / Kinds of act
       * @example [
       *       "penalty"
       *     ]
       */
      actKinds: (
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection'
      )[];
      /**
       * @description 法律依据 / Legal ground
       * @example 《中华人民共和国行政处罚法》第十七条
       */
      legalGround: string;
      /**
       * @description 公告网址 / Address of the public announcement
       * @example https://www.mingchuan.example/gg/12
       */
      announcementUrl?: string;
      /**
       * Format: date
       * @description 起始日 / First day
       * @example 2026-01-01
       */
      validFrom: string;
      /**
       * Format: date
       * @description 终止日（含）；省略为至今有效 / Last day, included; open when left out
       * @example 2030-12-31
       */
      validUntil?: string;
    };
    SubjectSupersession: {
      /**
       * @description 更正理由 / Why the entry was wrong
       * @example 公告日期录入有误
       */
      reason: string;
      /** @description 改为；省略则只撤销 / What is believed instead */
      replacement?: components['schemas']['SubjectPeriodInput'];
    };
    CounterpartSummary: {
      /**
       * @description 行政相对人名称 / Name
       * @example 明川通祥物流有限公司
       */
      name: string;
      /**
       * @description 行政相对人类别 / Category
       * @enum {string}
       */
      category: 'organization' | 'person' | 'sole_trader';
      /** @description 统一社会信用代码 / Unified social credit code */
      uscc: string | null;
    };
    DecisionListItem: {
      /**
       * Format: uuid
       * @description 编号 / Id
       */
      id: string;
      /**
       * Format: uuid
       * @description 决定机关 / Organ
       */
      organId: string;
      /**
       * @description 决定机关名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 执法行为种类 / Kind of act
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 决定书文号 / Document number
       * @example 明市罚〔2026〕1号
       */
      documentNumber: string;
      /** @description 行政相对人 / Party */
      counterpart: components['schemas']['CounterpartSummary'];
      /** @description 处罚种类 / Kinds of penalty */
      penaltyKinds: (
        | 'warning'
        | 'public_criticism'
        | 'fine'
        | 'confiscation_of_gains'
        | 'confiscation_of_property'
        | 'permit_suspension'
        | 'grade_reduction'
        | 'permit_revocation'
        | 'business_restriction'
        | 'business_suspension'
        | 'closure'
        | 'occupation_ban'
        | 'detention'
        | 'other'
      )[];
      /** @description 罚款金额，分 / Fine in fen */
      fineFen: number | null;
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       */
      decidedOn: string;
      /**
       * @description 状态 / Status
       * @enum {string}
       */
      status: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * @description 来源 / Source
       * @enum {string}
       */
      source: 'rest' | 'import' | 'manual';
      /**
       * @description 未解决的检查发现数 / Open findings
       * @example 0
       */
      findingCount: number;
      /** @description 最近的期限 / Nearest clock */
      deadline: components['schemas']['DecisionDeadline'] | null;
      /**
       * Format: date-time
       * @description 收到的时刻 / When this version was recorded
       */
      recordedAt: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
    };
    DecisionSearchRequest: {
      /**
       * @description 文号或当事人名称的一部分 / Part of number or name
       * @example 物流
       */
      q?: string;
      /**
       * @description 完整的证件号码，只在请求体中传送 / A whole identity number, in the body only
       * @example 120998197704260147
       */
      idNumber?: string;
      /**
       * @description 排序 / Order
       * @example -decidedOn
       */
      sort?: string;
      /**
       * @description 每页行数 / Rows of a page
       * @example 20
       */
      limit?: number;
      /** @description 翻页位置 / Where to go on */
      cursor?: string;
    };
    CounterpartInput: {
      /**
       * @description 行政相对人名称 / Name of the party
       * @example 明川通祥物流有限公司
       */
      name: string;
      /**
       * @description 行政相对人类别 / Category of the party
       * @example organization
       * @enum {string}
       */
      category: 'organization' | 'person' | 'sole_trader';
      /**
       * @description 统一社会信用代码；校验位不符时收下并提示 / Unified social credit code; a wrong check digit is a warning
       * @example 91120998T91UQ79E66
       */
      uscc?: string;
      /**
       * @description 证件类型 / Kind of identity document
       * @example resident_id
       * @enum {string}
       */
      idType?:
        | 'resident_id'
        | 'passport'
        | 'hong_kong_macao_permit'
        | 'taiwan_permit'
        | 'foreign_permanent_resident_id'
        | 'other';
      /**
       * @description 证件号码，入库前加密，读取时只见末四位 / Sealed when stored; read back with its last four only
       * @example 120998197704260147
       */
      idNumber?: string;
      /**
       * @description 法定代表人或负责人 / Legal representative
       * @example 邓欣艳
       */
      legalRepresentative?: string;
      /**
       * @description 法定代表人证件类型 / Kind of the representative’s identity document
       * @enum {string}
       */
      representativeIdType?:
        | 'resident_id'
        | 'passport'
        | 'hong_kong_macao_permit'
        | 'taiwan_permit'
        | 'foreign_permanent_resident_id'
        | 'other';
      /** @description 法定代表人证件号码，入库前加密 / The representative’s identity number, sealed when stored */
      representativeIdNumber?: string;
    };
    OfficerInput: {
      /**
       * @description 执法人员姓名 / Name of the officer
       * @example 王磊
       */
      name: string;
      /**
       * @description 执法证号 / Certificate number
       * @example 12099800123
       */
      certificateNumber?: string;
    };
    DecisionDetails: {
      /** @description 违法行为类型 / Kind of violation */
      violationType?: string;
      /** @description 暂扣或吊销证照名称及编号 / Licence suspended or revoked */
      affectedLicence?: string;
      /** @description 行政许可决定文书名称 / Title of the licensing document */
      documentTitle?: string;
      /** @description 许可类别 / Kind of licence */
      licensingKind?: string;
      /** @description 许可证书名称 / Name of the licence */
      licenceName?: string;
      /** @description 许可编号 / Number of the licence */
      licenceNumber?: string;
      /** @description 工商注册号 / Business registration number */
      registrationNumber?: string;
      /** @description 组织机构代码 / Organisation code */
      organizationCode?: string;
      /** @description 税务登记号 / Tax number */
      taxNumber?: string;
      /** @description 事业单位证书号 / Number of a public institution */
      institutionNumber?: string;
      /** @description 社会组织登记证号 / Number of a social organisation */
      socialOrganizationNumber?: string;
      /** @description 数据来源单位 / Unit the data comes from */
      sourceUnitName?: string;
      /** @description 数据来源单位统一社会信用代码 / Code of the unit the data comes from */
      sourceUnitCode?: string;
      /** @description 备注 / Remarks */
      remarks?: string;
    };
    DecisionInput: {
      /**
       * Format: uuid
       * @description 决定机关；省略时为本单位 / Organ; the caller’s own when left out
       */
      organId?: string;
      /**
       * @description 决定机关统一社会信用代码，可代替 organId / Code of the organ instead of organId
       * @example 11120998MB1000010L
       */
      organUscc?: string;
      /**
       * @description 执法行为种类 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 决定书文号 / Document number
       * @example 明市罚〔2026〕1号
       */
      documentNumber: string;
      /** @description 行政相对人 / Party */
      counterpart: components['schemas']['CounterpartInput'];
      /**
       * @description 执法事项编码 / Code of the enforcement item
       * @example 1020300001
       */
      itemCode?: string;
      /**
       * @description 依据 / Legal basis
       * @example 《公共场所卫生管理条例实施细则》第三十五条
       */
      legalBasis?: string;
      /**
       * @description 事实 / Facts
       * @example 经查，当事人占用道路经营。
       */
      facts?: string;
      /**
       * @description 决定内容 / Content
       * @example 罚款2000元
       */
      content?: string;
      /**
       * @description 处罚种类 / Kinds of penalty
       * @example [
       *       "fine"
       *     ]
       */
      penaltyKinds?: (
        | 'warning'
        | 'public_criticism'
        | 'fine'
        | 'confiscation_of_gains'
        | 'confiscation_of_property'
        | 'permit_suspension'
        | 'grade_reduction'
        | 'permit_revocation'
        | 'business_restriction'
        | 'business_suspension'
        | 'closure'
        | 'occupation_ban'
        | 'detention'
        | 'other'
      )[];
      /**
       * @description 罚款金额，单位分 / Fine in fen
       * @example 200000
       */
      fineFen?: number;
      /**
       * @description 没收金额，单位分 / Confiscated amount in fen
       * @example 0
       */
      confiscatedFen?: number;
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       * @example 2026-09-21
       */
      decidedOn: string;
      /**
       * Format: date
       * @description 有效期自 / First day of validity
       * @example 2026-09-21
       */
      validFrom?: string;
      /**
       * Format: date
       * @description 有效期至，2099-12-31 表示长期 / Last day of validity
       * @example 2027-09-21
       */
      validUntil?: string;
      /**
       * Format: date
       * @description 公示截止期 / Last day of publication
       * @example 2027-09-21
       */
      publishedUntil?: string;
      /**
       * @description 程序：简易或普通 / Summary or ordinary procedure
       * @example ordinary
       * @enum {string}
       */
      procedure?: 'summary' | 'ordinary';
      /** @description 执法人员 / Officers */
      officers?: components['schemas']['OfficerInput'][];
      /** @description 按行为种类另有的栏目 / Further columns */
      details?: components['schemas']['DecisionDetails'];
      /**
       * @description 来源系统名称 / Name of the sending system
       * @example 市场监管案件系统
       */
      source?: string;
      /**
       * @description 来源系统的版本，旧版本不会覆盖新版本 / The sender’s version; an older one never overwrites a newer
       * @example 3
       */
      sourceVersion?: string;
      /**
       * @description 状态，省略时为有效 / Status, effective when left out
       * @example effective
       * @enum {string}
       */
      status?: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * Format: date
       * @description 状态变化之日 / Day on which the status changed
       * @example 2026-10-09
       */
      statusChangedOn?: string;
    };
    CounterpartView: {
      /**
       * @description 行政相对人名称 / Name
       * @example 明川通祥物流有限公司
       */
      name: string;
      /**
       * @description 行政相对人类别 / Category
       * @enum {string}
       */
      category: 'organization' | 'person' | 'sole_trader';
      /** @description 统一社会信用代码 / Unified social credit code */
      uscc: string | null;
      /**
       * @description 证件类型 / Kind of identity document
       * @enum {string|null}
       */
      idType:
        | 'resident_id'
        | 'passport'
        | 'hong_kong_macao_permit'
        | 'taiwan_permit'
        | 'foreign_permanent_resident_id'
        | 'other'
        | null;
      /**
       * @description 证件号码，只见末四位 / Identity number, last four only
       * @example ••••••••••••••0147
       */
      idNumber: string | null;
      /** @description 法定代表人 / Legal representative */
      legalRepresentative: string | null;
      /**
       * @description 法定代表人证件类型 / Kind of the representative’s document
       * @enum {string|null}
       */
      representativeIdType:
        | 'resident_id'
        | 'passport'
        | 'hong_kong_macao_permit'
        | 'taiwan_permit'
        | 'foreign_permanent_resident_id'
        | 'other'
        | null;
      /** @description 法定代表人证件号码，只见末四位 / Last four only */
      representativeIdNumber: string | null;
    };
    FindingView: {
      /**
       * @description 检查或规则的编号 / Id of the check or rule
       * @example uscc_check_digit
       */
      rule: string;
      /**
       * @description 字段 / Field
       * @example /counterpart/uscc
       */
      pointer: string;
      /**
       * @description 轻重 / Severity
       * @enum {string}
       */
      severity: 'error' | 'warning';
      /** @description 说明，中英文 / Words in both languages */
      text?: {
        zh: string;
        en: string;
      };
      /** @description 依据 / Basis */
      basis: {
        document: string;
        article: string;
      }[];
    };
    DecisionDeadline: {
      /**
       * Format: uuid
       * @description 期限编号 / Id of the clock
       */
      id: string;
      /**
       * @description 规则 / Rule
       * @example disclosure.penalty-licensing
       */
      ruleId: string;
      /**
       * Format: date
       * @description 起算日 / First fact
       */
      startsOn: string;
      /**
       * Format: date
       * @description 截止日 / Due day
       * @example 2026-09-30
       */
      dueOn: string;
      /**
       * @description 状态 / State
       * @enum {string}
       */
      state: 'running' | 'paused' | 'met' | 'met_late' | 'cancelled';
      /**
       * Format: date
       * @description 办结日 / Day it was met
       */
      metOn: string | null;
      /** @description 是否暂估 / Rests on a calendar not yet published */
      provisional: boolean;
    };
    DecisionView: {
      /**
       * Format: uuid
       * @description 编号 / Id
       */
      id: string;
      /**
       * Format: uuid
       * @description 决定机关 / Organ
       */
      organId: string;
      /** @description 决定机关名称 / Name of the organ */
      organName: string;
      /** @description 决定机关代码 / Code of the organ */
      organUscc: string;
      /**
       * @description 执法行为种类 / Kind of act
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /** @description 决定书文号 / Document number */
      documentNumber: string;
      /** @description 行政相对人 / Party */
      counterpart: components['schemas']['CounterpartView'];
      /** @description 执法事项编码 / Enforcement item */
      itemCode: string | null;
      /** @description 依据 / Legal basis */
      legalBasis: string;
      /** @description 事实 / Facts */
      facts: string;
      /** @description 决定内容 / Content */
      content: string;
      /** @description 处罚种类 / Kinds of penalty */
      penaltyKinds: (
        | 'warning'
        | 'public_criticism'
        | 'fine'
        | 'confiscation_of_gains'
        | 'confiscation_of_property'
        | 'permit_suspension'
        | 'grade_reduction'
        | 'permit_revocation'
        | 'business_restriction'
        | 'business_suspension'
        | 'closure'
        | 'occupation_ban'
        | 'detention'
        | 'other'
      )[];
      /** @description 罚款金额，分 / Fine in fen */
      fineFen: number | null;
      /** @description 没收金额，分 / Confiscated amount in fen */
      confiscatedFen: number | null;
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       */
      decidedOn: string;
      /**
       * Format: date
       * @description 有效期自 / Valid from
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description 有效期至 / Valid until
       */
      validUntil: string | null;
      /**
       * Format: date
       * @description 公示截止期 / Published until
       */
      publishedUntil: string | null;
      /**
       * @description 程序 / Procedure
       * @enum {string|null}
       */
      procedure: 'summary' | 'ordinary' | null;
      /** @description 执法人员 / Officers */
      officers: components['schemas']['OfficerInput'][];
      /** @description 另有的栏目 / Further columns */
      details: components['schemas']['DecisionDetails'];
      /**
       * @description 来源 / Source
       * @enum {string}
       */
      source: 'rest' | 'import' | 'manual';
      /** @description 来源系统 / Sending system */
      sourceSystem: string | null;
      /** @description 来源版本 / Version of the sender */
      sourceVersion: string | null;
      /**
       * Format: uuid
       * @description 导入批次 / Import batch
       */
      batchId: string | null;
      /**
       * @description 状态 / Status
       * @enum {string}
       */
      status: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * Format: date
       * @description 状态变化之日 / Day of the change of status
       */
      statusChangedOn: string | null;
      /** @description 变化所依文书 / Document behind the change */
      statusDocumentNumber: string | null;
      /** @description 变化理由 / Reason of the change */
      statusReason: string | null;
      /**
       * Format: date-time
       * @description 收到的时刻 / When this version was recorded
       */
      recordedAt: string;
      /** @description 登记人 / Recorded by */
      recordedBy: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
      /** @description 未解决的检查发现 / Open findings */
      findings: components['schemas']['FindingView'][];
      /** @description 法定期限 / Statutory clocks */
      deadlines: components['schemas']['DecisionDeadline'][];
      /**
       * @description 当前可做的操作，即记录下的地址 / Actions the caller may take, nouns under the record
       * @example [
       *       "correction",
       *       "revocation",
       *       "identity-disclosure"
       *     ]
       */
      allowedActions: string[];
    };
    DecisionBatchRequest: {
      /** @description 至多 1000 条 / At most 1,000 */
      items: components['schemas']['DecisionInput'][];
    };
    BatchResultItem: {
      /**
       * @description 第几条，从 0 起 / Place in the batch, from 0
       * @example 0
       */
      index: number;
      /**
       * @description 结果 / Outcome
       * @enum {string}
       */
      outcome: 'created' | 'updated' | 'unchanged' | 'refused';
      /**
       * Format: uuid
       * @description 决定编号 / Id of the decision
       */
      id?: string;
      /** @description 拒绝的原因（问题文档） / Why it was refused, a problem document */
      problem?: {
        [key: string]: unknown;
      };
      /** @description 收下但请核对 / Taken, please check */
      warnings?: {
        [key: string]: unknown;
      }[];
    };
    DecisionBatchResult: {
      /** @description 逐条结果，顺序同请求 / One result per item, in their order */
      results: components['schemas']['BatchResultItem'][];
    };
    DecisionContentView: {
      /**
       * Format: uuid
       * @description 编号 / Id
       */
      id: string;
      /**
       * Format: uuid
       * @description 决定机关 / Organ
       */
      organId: string;
      /** @description 决定机关名称 / Name of the organ */
      organName: string;
      /** @description 决定机关代码 / Code of the organ */
      organUscc: string;
      /**
       * @description 执法行为种类 / Kind of act
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /** @description 决定书文号 / Document number */
      documentNumber: string;
      /** @description 行政相对人 / Party */
      counterpart: components['schemas']['CounterpartView'];
      /** @description 执法事项编码 / Enforcement item */
      itemCode: string | null;
      /** @description 依据 / Legal basis */
      legalBasis: string;
      /** @description 事实 / Facts */
      facts: string;
      /** @description 决定内容 / Content */
      content: string;
      /** @description 处罚种类 / Kinds of penalty */
      penaltyKinds: (
        | 'warning'
        | 'public_criticism'
        | 'fine'
        | 'confiscation_of_gains'
        | 'confiscation_of_property'
        | 'permit_suspension'
        | 'grade_reduction'
        | 'permit_revocation'
        | 'business_restriction'
        | 'business_suspension'
        | 'closure'
        | 'occupation_ban'
        | 'detention'
        | 'other'
      )[];
      /** @description 罚款金额，分 / Fine in fen */
      fineFen: number | null;
      /** @description 没收金额，分 / Confiscated amount in fen */
      confiscatedFen: number | null;
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       */
      decidedOn: string;
      /**
       * Format: date
       * @description 有效期自 / Valid from
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description 有效期至 / Valid until
       */
      validUntil: string | null;
      /**
       * Format: date
       * @description 公示截止期 / Published until
       */
      publishedUntil: string | null;
      /**
       * @description 程序 / Procedure
       * @enum {string|null}
       */
      procedure: 'summary' | 'ordinary' | null;
      /** @description 执法人员 / Officers */
      officers: components['schemas']['OfficerInput'][];
      /** @description 另有的栏目 / Further columns */
      details: components['schemas']['DecisionDetails'];
      /**
       * @description 来源 / Source
       * @enum {string}
       */
      source: 'rest' | 'import' | 'manual';
      /** @description 来源系统 / Sending system */
      sourceSystem: string | null;
      /** @description 来源版本 / Version of the sender */
      sourceVersion: string | null;
      /**
       * Format: uuid
       * @description 导入批次 / Import batch
       */
      batchId: string | null;
      /**
       * @description 状态 / Status
       * @enum {string}
       */
      status: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * Format: date
       * @description 状态变化之日 / Day of the change of status
       */
      statusChangedOn: string | null;
      /** @description 变化所依文书 / Document behind the change */
      statusDocumentNumber: string | null;
      /** @description 变化理由 / Reason of the change */
      statusReason: string | null;
      /**
       * Format: date-time
       * @description 收到的时刻 / When this version was recorded
       */
      recordedAt: string;
      /** @description 登记人 / Recorded by */
      recordedBy: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
    };
    FieldChange: {
      /**
       * @description 字段 / Field
       * @example fineFen
       */
      field: string;
      /** @description 原值 / Before */
      before: Record<string, never> | null;
      /** @description 新值 / After */
      after: Record<string, never> | null;
    };
    DecisionVersionView: {
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
      /**
       * Format: date-time
       * @description 自何时起所知 / Known from
       */
      recordedAt: string;
      /** @description 登记人 / Recorded by */
      recordedBy: string;
      /**
       * Format: date-time
       * @description 至何时止；空为现行 / Known until; null: present
       */
      supersededAt: string | null;
      /** @description 更正人 / Superseded by */
      supersededBy: string | null;
      /** @description 这一版本的内容 / What this version says */
      decision: components['schemas']['DecisionContentView'];
      /** @description 与上一版本的不同 / What changed against the version before */
      changes: components['schemas']['FieldChange'][];
    };
    DecisionHistory: {
      /** @description 由旧到新 / Oldest first */
      items: components['schemas']['DecisionVersionView'][];
    };
    DecisionPatch: {
      /**
       * Format: uuid
       * @description 决定机关；省略时为本单位 / Organ; the caller’s own when left out
       */
      organId?: string;
      /**
       * @description 决定机关统一社会信用代码，可代替 organId / Code of the organ instead of organId
       * @example 11120998MB1000010L
       */
      organUscc?: string;
      /**
       * @description 执法行为种类 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind?:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 决定书文号 / Document number
       * @example 明市罚〔2026〕1号
       */
      documentNumber?: string;
      /** @description 行政相对人 / Party */
      counterpart?: components['schemas']['CounterpartInput'];
      /**
       * @description 执法事项编码 / Code of the enforcement item
       * @example 1020300001
       */
      itemCode?: string;
      /**
       * @description 依据 / Legal basis
       * @example 《公共场所卫生管理条例实施细则》第三十五条
       */
      legalBasis?: string;
      /**
       * @description 事实 / Facts
       * @example 经查，当事人占用道路经营。
       */
      facts?: string;
      /**
       * @description 决定内容 / Content
       * @example 罚款2000元
       */
      content?: string;
      /**
       * @description 处罚种类 / Kinds of penalty
       * @example [
       *       "fine"
       *     ]
       */
      penaltyKinds?: (
        | 'warning'
        | 'public_criticism'
        | 'fine'
        | 'confiscation_of_gains'
        | 'confiscation_of_property'
        | 'permit_suspension'
        | 'grade_reduction'
        | 'permit_revocation'
        | 'business_restriction'
        | 'business_suspension'
        | 'closure'
        | 'occupation_ban'
        | 'detention'
        | 'other'
      )[];
      /**
       * @description 罚款金额，单位分 / Fine in fen
       * @example 200000
       */
      fineFen?: number;
      /**
       * @description 没收金额，单位分 / Confiscated amount in fen
       * @example 0
       */
      confiscatedFen?: number;
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       * @example 2026-09-21
       */
      decidedOn?: string;
      /**
       * Format: date
       * @description 有效期自 / First day of validity
       * @example 2026-09-21
       */
      validFrom?: string;
      /**
       * Format: date
       * @description 有效期至，2099-12-31 表示长期 / Last day of validity
       * @example 2027-09-21
       */
      validUntil?: string;
      /**
       * Format: date
       * @description 公示截止期 / Last day of publication
       * @example 2027-09-21
       */
      publishedUntil?: string;
      /**
       * @description 程序：简易或普通 / Summary or ordinary procedure
       * @example ordinary
       * @enum {string}
       */
      procedure?: 'summary' | 'ordinary';
      /** @description 执法人员 / Officers */
      officers?: components['schemas']['OfficerInput'][];
      /** @description 按行为种类另有的栏目 / Further columns */
      details?: components['schemas']['DecisionDetails'];
      /**
       * @description 来源系统名称 / Name of the sending system
       * @example 市场监管案件系统
       */
      source?: string;
      /**
       * @description 来源系统的版本，旧版本不会覆盖新版本 / The sender’s version; an older one never overwrites a newer
       * @example 3
       */
      sourceVersion?: string;
      /**
       * @description 状态，省略时为有效 / Status, effective when left out
       * @example effective
       * @enum {string}
       */
      status?: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * Format: date
       * @description 状态变化之日 / Day on which the status changed
       * @example 2026-10-09
       */
      statusChangedOn?: string;
      /** @description 状态变化的理由 / Reason of a change of status */
      statusReason?: string;
      /** @description 作出变化的文书编号 / Document behind a change of status */
      statusDocumentNumber?: string;
    };
    StatusChangeRequest: {
      /**
       * Format: date
       * @description 生效日期 / Day on which it takes effect
       * @example 2026-10-09
       */
      effectiveOn: string;
      /**
       * @description 理由 / Reason
       * @example 复议机关认为事实不清，决定撤销
       */
      reason: string;
      /**
       * @description 作出变化的文书编号 / Number of the document that says so
       * @example 明政复决〔2026〕8号
       */
      documentNumber: string;
    };
    IdentityDisclosureRequest: {
      /**
       * @description 查看理由，写入审计 / Why it is needed; kept in the audit trail
       * @example 核对当事人身份，办理公示异议
       */
      reason: string;
    };
    IdentityDisclosure: {
      /** @description 当事人证件号码 / Identity number of the party */
      idNumber: string | null;
      /** @description 法定代表人证件号码 / The representative’s number */
      representativeIdNumber: string | null;
    };
    DisclosureTermDto: {
      /**
       * @description 数量 / Number of units
       * @example 7
       */
      amount: number;
      /**
       * @description 单位 / Unit
       * @example working_day
       * @enum {string}
       */
      unit: 'working_day' | 'calendar_day' | 'month';
    };
    DisclosureTextDto: {
      /**
       * @description 中文 / Chinese
       * @example 今日到期
       */
      zh: string;
      /**
       * @description 英文 / English
       * @example due today
       */
      en: string;
    };
    DisclosureClockDto: {
      /**
       * Format: uuid
       * @description 期限编号 / Clock
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 规则编号 / Rule
       * @example disclosure.penalty-licensing
       */
      rule: string;
      /**
       * Format: date
       * @description 起算日 / Day of the start fact
       * @example 2026-09-24
       */
      startsOn: string;
      /**
       * Format: date
       * @description 到期日，当日24时届满 / Last day
       * @example 2026-10-12
       */
      dueOn: string;
      /** @description 期限 / Term */
      term: components['schemas']['DisclosureTermDto'];
      /**
       * @description 状态 / State
       * @example running
       * @enum {string}
       */
      state: 'running' | 'paused';
      /**
       * @description 是否逾期 / Overdue
       * @example false
       */
      overdue: boolean;
      /**
       * @description 剩余单位数，逾期为负 / Units left
       * @example 0
       */
      unitsLeft: number | null;
      /**
       * @description 期限灯 / Signal
       * @example amber
       * @enum {string}
       */
      signal: 'green' | 'amber' | 'red' | 'grey';
      /**
       * @description 期限灯状态 / State of the signal
       * @example today
       * @enum {string}
       */
      signalState: 'not_started' | 'running' | 'soon' | 'today' | 'overdue' | 'paused' | 'done' | 'cancelled';
      /** @description 期限灯文字 / Words of the signal */
      words: components['schemas']['DisclosureTextDto'];
      /**
       * @description 是否暂估 / Provisional
       * @example false
       */
      provisional: boolean;
    };
    QueueItemDto: {
      /**
       * Format: uuid
       * @description 执法决定 / Decision
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      decisionId: string;
      /**
       * @description 决定的版本号，用于 If-Match / Version of the decision
       * @example 1
       */
      decisionVersion: number;
      /**
       * Format: uuid
       * @description 单位 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 单位名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 执法类别 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 文号 / Document number
       * @example 明市监罚〔2026〕12号
       */
      documentNumber: string;
      /**
       * @description 行政相对人 / Party
       * @example 明川区某某餐饮有限公司
       */
      counterpartName: string;
      /**
       * @description 相对人类别 / Category of the party
       * @example organization
       * @enum {string}
       */
      counterpartCategory: 'organization' | 'person' | 'sole_trader';
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       * @example 2026-09-24
       */
      decidedOn: string;
      /**
       * @description 决定状态 / Status of the decision
       * @example effective
       * @enum {string}
       */
      status: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * @description 公示状态 / State of the publication
       * @example pending
       * @enum {string}
       */
      state: 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';
      /**
       * Format: uuid
       * @description 期限编号 / Clock
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 应公示或者应撤回 / What is to be done
       * @example publication
       * @enum {string}
       */
      task: 'publication' | 'withdrawal';
      /** @description 期限 / Clock */
      deadline: components['schemas']['DisclosureClockDto'];
      /**
       * @description 当前可做的操作 / What the caller may do
       * @example [
       *       "publication"
       *     ]
       */
      allowedActions: (
        'publication' | 'withholding' | 'withdrawal' | 'resumption' | 'resumption' | 'ending'
      )[];
    };
    DisclosureItemDto: {
      /**
       * Format: uuid
       * @description 执法决定 / Decision
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      decisionId: string;
      /**
       * @description 决定的版本号，用于 If-Match / Version of the decision
       * @example 1
       */
      decisionVersion: number;
      /**
       * Format: uuid
       * @description 单位 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 单位名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 执法类别 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 文号 / Document number
       * @example 明市监罚〔2026〕12号
       */
      documentNumber: string;
      /**
       * @description 行政相对人 / Party
       * @example 明川区某某餐饮有限公司
       */
      counterpartName: string;
      /**
       * @description 相对人类别 / Category of the party
       * @example organization
       * @enum {string}
       */
      counterpartCategory: 'organization' | 'person' | 'sole_trader';
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       * @example 2026-09-24
       */
      decidedOn: string;
      /**
       * @description 决定状态 / Status of the decision
       * @example effective
       * @enum {string}
       */
      status: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * @description 公示状态 / State of the publication
       * @example pending
       * @enum {string}
       */
      state: 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';
      /**
       * Format: uuid
       * @description 公示编号，也是公众页面的地址 / Id, also the public address
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * Format: date
       * @description 公示日期 / Published on
       * @example 2026-10-12
       */
      publishedOn: string | null;
      /**
       * Format: date
       * @description 公示截止日 / Last public day
       * @example null
       */
      publicationUntil: string | null;
      /**
       * @description 不予公开的理由 / Ground of withholding
       * @example null
       * @enum {string|null}
       */
      ground:
        | 'minor'
        | 'state_secret'
        | 'security_and_stability'
        | 'forbidden_by_law'
        | 'business_secret'
        | 'personal_privacy'
        | 'not_effective'
        | 'other_rule'
        | null;
      /**
       * @description 所依据的规定 / Rule relied on
       * @example null
       */
      citation: string | null;
      /**
       * Format: date
       * @description 复核日期 / Day of review
       * @example null
       */
      reviewOn: string | null;
      /**
       * Format: date
       * @description 撤回日期 / Withdrawn on
       * @example null
       */
      withdrawnOn: string | null;
      /**
       * @description 理由 / Reason
       * @example null
       */
      reason: string | null;
      /**
       * Format: uuid
       * @description 后续决定 / Successor
       * @example null
       */
      successorDecisionId: string | null;
      /**
       * Format: date
       * @description 公示期满日 / Ended on
       * @example null
       */
      endedOn: string | null;
      /**
       * @description 当前可做的操作 / What the caller may do
       * @example [
       *       "withdrawal"
       *     ]
       */
      allowedActions: (
        'publication' | 'withholding' | 'withdrawal' | 'resumption' | 'resumption' | 'ending'
      )[];
    };
    PublishManyDto: {
      /**
       * @description 要公示的执法决定 / Decisions to publish
       * @example [
       *       "0193a1f0-0000-7000-8000-000000000001"
       *     ]
       */
      decisionIds: string[];
      /**
       * @description 预览时各决定的版本号，与 decisionIds 一一对应；不一致的行不予公示 / Versions that were looked at, in the same order; a newer one refuses its row
       * @example [
       *       3
       *     ]
       */
      versions?: number[];
    };
    DisclosureWarningDto: {
      /**
       * @description 字段 / Field
       * @example /counterpart/idNumber
       */
      pointer: string;
      /**
       * @description 稳定的代码 / Stable code
       * @example age_unknown
       */
      code: string;
      /**
       * @description 说明 / What to know
       * @example 没有证件号码，无法判断是否成年
       */
      detail: string;
      /**
       * @description 提醒 / A warning
       * @example warning
       * @enum {string}
       */
      severity: 'warning';
    };
    DisclosureArticleDto: {
      /**
       * @description 文件编号 / Id of the document
       * @example penalty-law-2021
       */
      document: string;
      /**
       * @description 条款 / Article
       * @example 48
       */
      article: string;
    };
    DisclosureProblemDto: {
      /**
       * @description 相当的 HTTP 状态 / Status it has when sent alone
       * @example 409
       */
      status: number;
      /**
       * @description 稳定的代码 / Stable code
       * @example minor
       */
      code: string;
      /**
       * @description 标题 / Title
       * @example 被处罚人作出决定时未满十八周岁，不予公开
       */
      title: string;
      /**
       * @description 说明 / What is wrong
       * @example 被处罚人作出决定时未满十八周岁，不予公开
       */
      detail: string;
      /** @description 法律依据 / Basis */
      basis: components['schemas']['DisclosureArticleDto'][];
    };
    PublicationResultDto: {
      /**
       * @description 在请求中的位置 / Place in the request
       * @example 0
       */
      index: number;
      /**
       * Format: uuid
       * @description 执法决定 / Decision
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      decisionId: string;
      /**
       * @description 结果 / Outcome
       * @example published
       * @enum {string}
       */
      outcome: 'published' | 'unchanged' | 'refused';
      /**
       * Format: uuid
       * @description 公示编号 / Publication
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      disclosureId: string | null;
      /**
       * @description 逾期公示 / Published after the last day
       * @example false
       */
      late: boolean;
      /** @description 提醒 / Warnings */
      warnings: components['schemas']['DisclosureWarningDto'][];
      /** @description 不予公示的原因 / Why it was refused */
      problem: components['schemas']['DisclosureProblemDto'] | null;
    };
    PublicationCountsDto: {
      /**
       * @description 已公示 / Published
       * @example 3
       */
      published: number;
      /**
       * @description 原已公示 / Public already
       * @example 0
       */
      unchanged: number;
      /**
       * @description 未公示 / Refused
       * @example 1
       */
      refused: number;
    };
    PublicationResultsDto: {
      /** @description 逐条结果 / Row by row */
      results: components['schemas']['PublicationResultDto'][];
      /** @description 合计 / Counts */
      counts: components['schemas']['PublicationCountsDto'];
    };
    DisclosureEventDto: {
      /**
       * Format: uuid
       * @description 编号 / Id
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description 操作 / Act
       * @example publication
       * @enum {string}
       */
      action:
        'publication' | 'withholding' | 'withdrawal' | 'resumption' | 'resumption' | 'ending' | 'refresh';
      /**
       * @description 原状态 / State before
       * @example pending
       * @enum {string}
       */
      from: 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';
      /**
       * @description 新状态 / State after
       * @example published
       * @enum {string}
       */
      to: 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';
      /**
       * Format: date
       * @description 日期 / Day
       * @example 2026-10-12
       */
      happenedOn: string;
      /**
       * @description 细节 / Details
       * @example {
       *       "late": false
       *     }
       */
      detail: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description 记录时间 / Recorded at
       * @example 2026-10-12T08:35:00+08:00
       */
      recordedAt: string;
      /**
       * @description 操作人 / Who
       * @example 李法制
       */
      actorName: string;
    };
    DecisionDisclosureDto: {
      /**
       * Format: uuid
       * @description 执法决定 / Decision
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      decisionId: string;
      /**
       * @description 决定的版本号，用于 If-Match / Version of the decision
       * @example 1
       */
      decisionVersion: number;
      /**
       * Format: uuid
       * @description 单位 / Organ
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      organId: string;
      /**
       * @description 单位名称 / Name of the organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 执法类别 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 文号 / Document number
       * @example 明市监罚〔2026〕12号
       */
      documentNumber: string;
      /**
       * @description 行政相对人 / Party
       * @example 明川区某某餐饮有限公司
       */
      counterpartName: string;
      /**
       * @description 相对人类别 / Category of the party
       * @example organization
       * @enum {string}
       */
      counterpartCategory: 'organization' | 'person' | 'sole_trader';
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       * @example 2026-09-24
       */
      decidedOn: string;
      /**
       * @description 决定状态 / Status of the decision
       * @example effective
       * @enum {string}
       */
      status: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
      /**
       * @description 公示状态 / State of the publication
       * @example pending
       * @enum {string}
       */
      state: 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';
      /**
       * @description 决定的版本号 / Version of the decision
       * @example 1
       */
      version: number;
      /** @description 公示记录，从未处理过则为空 / Record, null when never acted upon */
      disclosure: components['schemas']['DisclosureItemDto'] | null;
      /** @description 经过 / History, newest first */
      events: components['schemas']['DisclosureEventDto'][];
      /**
       * @description 当前可做的操作 / What the caller may do
       * @example [
       *       "publication"
       *     ]
       */
      allowedActions: (
        'publication' | 'withholding' | 'withdrawal' | 'resumption' | 'resumption' | 'ending'
      )[];
    };
    MaskProfileDto: {
      /**
       * @description 脱敏方案 / Profile
       * @example strictest
       */
      code: string;
      /**
       * @description 版本 / Version
       * @example 1
       */
      version: number;
      /** @description 名称 / Title */
      title: components['schemas']['DisclosureTextDto'];
    };
    MaskMarkDto: {
      /**
       * @description 隐去内容的种类 / What was masked
       * @example phone
       * @enum {string}
       */
      kind:
        | 'person_name'
        | 'other_person'
        | 'identity_number'
        | 'passport'
        | 'phone'
        | 'email'
        | 'messenger'
        | 'plate'
        | 'bank_account'
        | 'property_certificate'
        | 'home_address'
        | 'birth_date'
        | 'health';
      /**
       * @description 在公示文本中的起点 / From, in the public text
       * @example 12
       */
      from: number;
      /**
       * @description 在公示文本中的终点（不含）/ To, exclusive
       * @example 15
       */
      to: number;
      /**
       * @description 在原文中的起点 / From, in the original
       * @example 12
       */
      originalFrom: number;
      /**
       * @description 在原文中的终点（不含）/ To, exclusive
       * @example 23
       */
      originalTo: number;
    };
    FieldComparisonDto: {
      /**
       * @description 字段 / Field
       * @example facts
       * @enum {string}
       */
      field:
        | 'counterpartName'
        | 'counterpartUscc'
        | 'counterpartIdNumber'
        | 'legalRepresentative'
        | 'documentNumber'
        | 'legalBasis'
        | 'facts'
        | 'content';
      /**
       * @description 原文 / Original
       * @example 联系电话13800000000
       */
      original: string | null;
      /**
       * @description 公示文本，空为不公开 / Public text, null when not published
       * @example 联系电话•••
       */
      public: string | null;
      /** @description 隐去之处，按 UTF-16 位置 / Masked places, UTF-16 positions */
      marks: components['schemas']['MaskMarkDto'][];
    };
    PublicDisclosureDto: {
      /**
       * Format: uuid
       * @description 公示编号 / Id
       * @example 5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d
       */
      id: string;
      /**
       * @description 执法机关 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 执法类别 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 文号 / Document number
       * @example 明市监罚〔2026〕12号
       */
      documentNumber: string;
      /**
       * @description 行政相对人，自然人只公开姓氏 / Party; of a person the surname
       * @example 王某
       */
      party: string;
      /**
       * @description 相对人类别 / Category of the party
       * @example person
       * @enum {string}
       */
      partyCategory: 'organization' | 'person' | 'sole_trader';
      /**
       * @description 统一社会信用代码 / Credit code
       * @example null
       */
      partyUscc: string | null;
      /**
       * @description 法定代表人 / Legal representative
       * @example null
       */
      legalRepresentative: string | null;
      /**
       * @description 事项编码 / Item
       * @example null
       */
      itemCode: string | null;
      /**
       * @description 法律依据 / Legal basis
       * @example 《中华人民共和国食品安全法》第一百二十四条
       */
      legalBasis: string;
      /**
       * @description 事实 / Facts
       * @example 经营超过保质期的食品
       */
      facts: string;
      /**
       * @description 决定内容 / Content
       * @example 罚款五千元
       */
      content: string;
      /**
       * @description 处罚种类 / Kinds of penalty
       * @example [
       *       "fine"
       *     ]
       */
      penaltyKinds: (
        | 'warning'
        | 'public_criticism'
        | 'fine'
        | 'confiscation_of_gains'
        | 'confiscation_of_property'
        | 'permit_suspension'
        | 'grade_reduction'
        | 'permit_revocation'
        | 'business_restriction'
        | 'business_suspension'
        | 'closure'
        | 'occupation_ban'
        | 'detention'
        | 'other'
      )[];
      /**
       * @description 罚款金额，分 / Fine in fen
       * @example 500000
       */
      fineFen: number | null;
      /**
       * @description 没收金额，分 / Confiscated, in fen
       * @example null
       */
      confiscatedFen: number | null;
      /**
       * Format: date
       * @description 决定日期 / Day of the decision
       * @example 2026-09-24
       */
      decidedOn: string;
      /**
       * Format: date
       * @description 有效期自 / Valid from
       * @example null
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description 有效期至 / Valid until
       * @example null
       */
      validUntil: string | null;
      /**
       * @description 程序 / Procedure
       * @example ordinary
       * @enum {string|null}
       */
      procedure: 'summary' | 'ordinary' | null;
      /**
       * Format: date
       * @description 公示日期 / Published on
       * @example 2026-10-12
       */
      publishedOn: string;
      /**
       * Format: date
       * @description 公示截止日 / Last public day
       * @example null
       */
      publicationUntil: string | null;
    };
    DisclosurePreviewDto: {
      /**
       * Format: uuid
       * @description 执法决定 / Decision
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      decisionId: string;
      /**
       * @description 决定的版本号，公示时写入 If-Match / Version of the decision
       * @example 1
       */
      version: number;
      /**
       * @description 能否公示 / Whether it may be published
       * @example true
       */
      publishable: boolean;
      /** @description 不能公示的原因 / Why not */
      problem: components['schemas']['DisclosureProblemDto'] | null;
      /** @description 提醒 / Warnings */
      warnings: components['schemas']['DisclosureWarningDto'][];
      /** @description 脱敏方案 / Profile */
      profile: components['schemas']['MaskProfileDto'];
      /** @description 原文与公示文本对照 / Original beside public text */
      fields: components['schemas']['FieldComparisonDto'][];
      /** @description 公众将看到的内容 / What the public will see */
      publicVersion: components['schemas']['PublicDisclosureDto'];
    };
    WithholdDto: {
      /**
       * @description 不予公开的理由 / Ground
       * @example business_secret
       * @enum {string}
       */
      ground:
        | 'minor'
        | 'state_secret'
        | 'security_and_stability'
        | 'forbidden_by_law'
        | 'business_secret'
        | 'personal_privacy'
        | 'not_effective'
        | 'other_rule';
      /**
       * @description 具体说明（不对外公开）/ Reason, not public
       * @example 涉及配方，权利人书面不同意公开
       */
      reason: string;
      /**
       * Format: date
       * @description 复核日期，应在今天之后 / Day of review
       * @example 2027-01-15
       */
      reviewOn: string;
      /**
       * @description 所依据的规定，部分理由必填 / The rule relied on, which some grounds need
       * @example 某法第十条
       */
      citation?: string;
    };
    WithdrawDto: {
      /**
       * @description 撤回理由，对外公开 / Reason, made public
       * @example 处罚决定经行政复议撤销（明政复决〔2026〕7号）
       */
      reason: string;
      /**
       * Format: uuid
       * @description 后续决定 / Decision that takes its place
       * @example 0193a1f0-0000-7000-8000-000000000001
       */
      successorDecisionId?: string;
    };
    ResumeDto: {
      /**
       * @description 恢复公示的理由 / Why it is due again
       * @example 权利人已同意公开
       */
      reason: string;
    };
    PublicWithdrawalDto: {
      /**
       * Format: uuid
       * @description 公示编号 / Id
       * @example 5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d
       */
      id: string;
      /**
       * @description 执法机关 / Organ
       * @example 明川区市场监督管理局
       */
      organName: string;
      /**
       * @description 执法类别 / Kind of act
       * @example penalty
       * @enum {string}
       */
      actKind:
        | 'penalty'
        | 'licensing'
        | 'coercion'
        | 'collection'
        | 'payment'
        | 'confirmation'
        | 'adjudication'
        | 'compensation'
        | 'reward'
        | 'inspection';
      /**
       * @description 文号 / Document number
       * @example 明市监罚〔2026〕12号
       */
      documentNumber: string;
      /**
       * Format: date
       * @description 撤回日期 / Withdrawn on
       * @example 2026-10-13
       */
      withdrawnOn: string;
      /**
       * @description 撤回理由 / Reason
       * @example 处罚决定经行政复议撤销
       */
      reason: string;
      /**
       * Format: uuid
       * @description 后续决定的公示编号，尚未公示则为空 / Publication of the successor
       * @example null
       */
      successorId: string | null;
    };
    ImportCountsDto: {
      /**
       * @description 数据行数 / Rows with anything in them
       * @example 320
       */
      total: number;
      /**
       * @description 可导入：新增、提醒、更新与无变化之和 / created + warned + updated + unchanged
       * @example 296
       */
      valid: number;
      /**
       * @description 被拒绝 / Refused
       * @example 24
       */
      refused: number;
      /**
       * @description 新增且无提醒 / New, without a warning
       * @example 284
       */
      created: number;
      /**
       * @description 新增但有提醒 / New, with at least one warning
       * @example 10
       */
      warned: number;
      /**
       * @description 更新 / Known number with other content
       * @example 0
       */
      updated: number;
      /**
       * @description 无变化 / Known already as it is
       * @example 2
       */
      unchanged: number;
    };
    ImportProgressDto: {
      /**
       * @description 当前步骤已处理的行数 / Rows handled in this step
       * @example 320
       */
      done: number;
      /**
       * @description 当前步骤的总行数；检查时尚不知道 / Rows of this step; unknown while checking
       * @example 320
       */
      total: number | null;
    };
    ImportFailureDto: {
      /**
       * @description 稳定的代码 / Stable code
       * @example heads_missing
       */
      code: string;
      /**
       * @description 原因和改正办法 / Why and what to do
       * @example 表头缺少：处罚决定日期
       */
      detail: string;
    };
    ImportBatchDto: {
      /**
       * Format: uuid
       * @description 批次编号 / Id
       * @example 01999d2e-7c1a-7b3c-9a55-2f6f6d1f0a01
       */
      id: string;
      /**
       * Format: uuid
       * @description 上传人所在机关 / Organ of the sender
       * @example 01999d2e-7c1a-7b3c-9a55-2f6f6d1f0a01
       */
      organId: string;
      /**
       * @description 模板 / Kind of sheet
       * @example credit_penalty
       * @enum {string}
       */
      template: 'credit_penalty' | 'credit_licensing';
      /**
       * @description 文件名 / File name
       * @example 2026年9月处罚.xlsx
       */
      fileName: string;
      /** @description 文件的 SHA-256 / Digest of the file */
      sha256: string;
      /**
       * @description 字节数 / Bytes
       * @example 61440
       */
      sizeBytes: number;
      /**
       * Format: uuid
       * @description 同一文件以前的批次 / Earlier batch with the same bytes
       * @example 01999d2e-7c1a-7b3c-9a55-2f6f6d1f0a01
       */
      duplicateOf: string | null;
      /**
       * @description 状态 / State
       * @example ready
       * @enum {string}
       */
      state: 'checking' | 'ready' | 'applying' | 'done' | 'failed' | 'reversed';
      /** @description 各种结果的行数 / Rows by outcome */
      counts: components['schemas']['ImportCountsDto'];
      /** @description 进度 / Progress of the running step */
      progress: components['schemas']['ImportProgressDto'];
      /**
       * @description 文件中未使用的列 / Columns nobody reads
       * @example [
       *       "序号"
       *     ]
       */
      ignoredColumns: string[];
      /**
       * @description 导入时对被拒绝行的选择 / Choice of the application for refused rows
       * @example skip
       * @enum {string|null}
       */
      onRefused: 'skip' | 'stop' | null;
      /**
       * @description 导入时对已有文号的选择 / Choice of the application for known numbers
       * @example update
       * @enum {string|null}
       */
      onExisting: 'skip' | 'update' | 'refuse' | null;
      /** @description 未能进行的原因 / Why it did not go on */
      failure: components['schemas']['ImportFailureDto'] | null;
      /**
       * Format: uuid
       * @description 上传人账号 / Account of the sender
       * @example 01999d2e-7c1a-7b3c-9a55-2f6f6d1f0a01
       */
      createdById: string | null;
      /**
       * @description 上传人 / Name of the sender
       * @example 刘敏
       */
      createdByName: string;
      /**
       * Format: date-time
       * @description 上传时间 / Sent at
       * @example 2026-10-12T08:35:00+08:00
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 检查完成时间 / Checked at
       * @example 2026-10-12T08:35:00+08:00
       */
      checkedAt: string | null;
      /**
       * Format: date-time
       * @description 导入完成时间 / Applied at
       * @example 2026-10-12T08:35:00+08:00
       */
      appliedAt: string | null;
      /**
       * Format: date-time
       * @description 撤销时间 / Reversed at
       * @example 2026-10-12T08:35:00+08:00
       */
      reversedAt: string | null;
      /** @description 撤销原因 / Why it was reversed */
      reversalReason: string | null;
      /**
       * @description 当前可做的操作：application、reversal / What can be done now
       * @example [
       *       "application"
       *     ]
       */
      allowedActions: string[];
      /**
       * @description 版本，更改时放入 If-Match / Version for If-Match
       * @example 2
       */
      version: number;
    };
    ImportCellProblemDto: {
      /**
       * @description 表头，与文件中一致；整行的问题为空 / Head as in the file; null for the whole row
       * @example 处罚决定日期
       */
      column: string | null;
      /**
       * @description 稳定的代码 / Stable code
       * @example bad_date
       */
      code: string;
      /**
       * @description 问题和改正办法 / What is wrong and what is expected
       * @example “昨天”不是存在的日期
       */
      detail: string;
      /**
       * @description 错误或提醒 / An error refuses the row
       * @example error
       * @enum {string}
       */
      severity: 'error' | 'warning';
    };
    ImportRowDto: {
      /**
       * @description Excel 行号 / Row as Excel numbers it
       * @example 57
       */
      row: number;
      /**
       * @description 结果；导入前为预计 / Outcome; expected while not applied
       * @example refused
       * @enum {string}
       */
      outcome: 'created' | 'warned' | 'updated' | 'unchanged' | 'refused';
      /**
       * @description 文号 / Document number as read
       * @example 明市罚〔2026〕1号
       */
      documentNumber: string | null;
      /**
       * @description 行政相对人 / Counterpart as read
       * @example 明川通祥物流有限公司
       */
      counterpartName: string | null;
      /**
       * @description 是否已导入 / Whether the row has been brought in
       * @example false
       */
      applied: boolean;
      /**
       * @description 各列内容；证件号码仅上传人可见全文 / Texts by head; identity numbers in full for the sender only
       * @example {
       *       "行政处罚决定书文号": "明市罚〔2026〕1号"
       *     }
       */
      values: {
        [key: string]: string;
      };
      /** @description 逐格的问题 / Faults by cell */
      problems: components['schemas']['ImportCellProblemDto'][];
      /**
       * Format: uuid
       * @description 对应的决定 / The decision
       * @example 01999d2e-7c1a-7b3c-9a55-2f6f6d1f0a01
       */
      decisionId: string | null;
    };
    ApplicationRequest: {
      /**
       * @description 有被拒绝的行时：skip 跳过这些行，stop 全部通过才导入 / With refused rows: leave them out, or import nothing
       * @example skip
       * @enum {string}
       */
      onRefused: 'skip' | 'stop';
      /**
       * @description 文号已存在且内容不同时：skip 保留原记录，update 更新，refuse 拒绝该行 / Known number, other content: keep, update or refuse
       * @example update
       * @enum {string}
       */
      onExisting: 'skip' | 'update' | 'refuse';
    };
    ReversalRequest: {
      /**
       * @description 撤销原因 / Why
       * @example 选错了文件
       */
      reason: string;
    };
    ImportTemplateDto: {
      /**
       * @description 模板 / Kind of sheet
       * @example credit_penalty
       * @enum {string}
       */
      template: 'credit_penalty' | 'credit_licensing';
      /**
       * @description 名称 / Title
       * @example 双公示—行政处罚信息
       */
      title: string;
      /**
       * @description 模板版本 / Version
       * @example 2021-1
       */
      version: string;
      /**
       * @description 依据 / Source of the columns
       * @example 发改办财金〔2018〕424号
       */
      source: string;
      /** @description 列，按标准顺序 / Heads in the order of the standard */
      heads: string[];
      /** @description 必需的列 / Heads a file cannot be without */
      requiredHeads: string[];
      /**
       * @description 下载地址 / Where to download it
       * @example [
       *       "/api/v1/import-templates/credit_penalty.xlsx"
       *     ]
       */
      downloads: string[];
    };
    JobRunDto: {
      /**
       * Format: uuid
       * @description 运行编号 / Id of the run
       */
      id: string;
      /**
       * @description 作业 / Job
       * @example deadlines.sweep
       */
      job: string;
      /**
       * @description 由什么触发 / What started it
       * @enum {string}
       */
      trigger: 'schedule' | 'person' | 'event' | 'timer' | 'cli';
      /**
       * @description 状态 / State
       * @enum {string}
       */
      state: 'queued' | 'running' | 'done' | 'failed';
      /**
       * Format: date-time
       * @description 进入队列 / Queued at
       */
      queuedAt: string;
      /**
       * Format: date-time
       * @description 开始 / Started at
       */
      startedAt: string | null;
      /**
       * Format: date-time
       * @description 结束 / Finished at
       */
      finishedAt: string | null;
      /** @description 用时（毫秒） / Duration in milliseconds */
      durationMs: number | null;
      /** @description 结果计数 / Counts of the result */
      result: Record<string, never> | null;
      /** @description 进度 done/total / Progress */
      progress: Record<string, never> | null;
      /** @description 失败原因 / Why it failed */
      error: string | null;
    };
    RecurringJobDto: {
      /**
       * @description 计划编号 / Id of the entry
       * @example deadline-sweep
       */
      id: string;
      /**
       * @description 作业 / Job
       * @example deadlines.sweep
       */
      job: string;
      /**
       * @description 周期 / Cron expression
       * @example * * * * *
       */
      cron: string;
      /**
       * @description 时区 / Zone
       * @example Asia/Shanghai
       */
      zone: string;
      /** @description 为什么运行 / Why it runs */
      reason: string;
      /** @description 最近一次运行 / Last run */
      lastRun: components['schemas']['JobRunDto'] | null;
      /** @description 距上次结束的秒数 / Seconds since the last end */
      ageSeconds: number | null;
    };
    RecurringJobsDto: {
      /** @description 全部周期作业 / All recurring jobs */
      items: components['schemas']['RecurringJobDto'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
    };
  };
  listAuditEntries: {
    parameters: {
      query?: {
        /** @description 操作者 / Account or client; also `actorId.in`, `actorId.gte`, `actorId.lt`, `actorId.isNull` */
        actorId?: string;
        /** @description 角色 / Role; also `actorRole.in`, `actorRole.gte`, `actorRole.lt`, `actorRole.isNull` */
        actorRole?: string;
        /** @description 操作 / Act; also `action.in`, `action.gte`, `action.lt`, `action.isNull` */
        action?: string;
        /** @description Filter by outcome; also `outcome.in`, `outcome.gte`, `outcome.lt`, `outcome.isNull` */
        outcome?: 'done' | 'denied' | 'failed';
        /** @description 所涉机关 / Organ concerned; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 对象类别 / Kind of object; also `objectType.in`, `objectType.gte`, `objectType.lt`, `objectType.isNull` */
        objectType?: string;
        /** @description 对象编号 / Id of the object; also `objectId.in`, `objectId.gte`, `objectId.lt`, `objectId.isNull` */
        objectId?: string;
        /** @description 请求编号 / Request; also `requestId.in`, `requestId.gte`, `requestId.lt`, `requestId.isNull` */
        requestId?: string;
        /** @description 记录日（北京时间）/ Day in Shanghai; also `recordedAt.in`, `recordedAt.gte`, `recordedAt.lt`, `recordedAt.isNull` */
        recordedAt?: string;
        /** @description Keys: recordedAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AuditEntryDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getAuditVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 状态 / State */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditVerificationDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 请求过于频繁 / Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getOwnAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  changeOwnPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 不符合规则 / Breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 请求过于频繁 / Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listOwnSessions: {
    parameters: {
      query?: {
        /** @description Keys: lastSeenAt, createdAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SessionDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  endOwnSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  beginSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  confirmSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 不符合规则 / Breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 请求过于频繁 / Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  removeSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 不符合规则 / Breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 请求过于频繁 / Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenRequestDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenDto'];
        };
      };
      /** @description 请求有误 / The request is wrong */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenErrorDto'];
        };
      };
      /** @description 编号或密钥不正确 / Client or secret is wrong */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenErrorDto'];
        };
      };
      /** @description 失败次数过多 / Too many failures */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenErrorDto'];
        };
      };
    };
  };
  listOrgans: {
    parameters: {
      query?: {
        /** @description 类别 / Kind; also `kind.in`, `kind.gte`, `kind.lt`, `kind.isNull` */
        kind?: 'bureau' | 'department' | 'street' | 'authorized' | 'entrusted';
        /** @description 统一社会信用代码 / Unified social credit code; also `uscc.in`, `uscc.gte`, `uscc.lt`, `uscc.isNull` */
        uscc?: string;
        /** @description 是否在用 / Active; also `isActive.in`, `isActive.gte`, `isActive.lt`, `isActive.isNull` */
        isActive?: boolean;
        /** @description 上级单位 / Parent organ; also `parentId.in`, `parentId.gte`, `parentId.lt`, `parentId.isNull` */
        parentId?: string;
        /** @description Keys: name, kind, uscc; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OrganDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createOrgan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getOrgan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  changeOrgan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOrganDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /** @description 所属单位 / Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 状态 / Status; also `status.in`, `status.gte`, `status.lt`, `status.isNull` */
        status?: 'active' | 'locked' | 'closed';
        /** @description 最近登录日 / Day of the last sign-in; also `lastSignedInAt.in`, `lastSignedInAt.gte`, `lastSignedInAt.lt`, `lastSignedInAt.isNull` */
        lastSignedInAt?: string;
        /** @description Keys: username, name, createdAt, lastSignedInAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AccountDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAccountDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedAccountDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  changeAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeAccountDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  resetAccountPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemporaryPasswordDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  resetAccountSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  lockAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  unlockAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  grantRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRoleAssignmentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  revokeRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listApiClients: {
    parameters: {
      query?: {
        /** @description 所属单位 / Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 是否启用 / Active; also `isActive.in`, `isActive.gte`, `isActive.lt`, `isActive.isNull` */
        isActive?: boolean;
        /** @description Keys: name, createdAt, lastUsedAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ApiClientDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createApiClient: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiClientDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClientDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getApiClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClientDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  changeApiClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeApiClientDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClientDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  deactivateApiClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClientDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  activateApiClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClientDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createApiClientSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewSecretDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  revokeApiClientSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        secretId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listDeadlines: {
    parameters: {
      query?: {
        /** @description 规则编号 / Rule id; also `rule.in`, `rule.gte`, `rule.lt`, `rule.isNull` */
        rule?: string;
        /** @description 状态 / State; also `state.in`, `state.gte`, `state.lt`, `state.isNull` */
        state?: 'running' | 'paused' | 'met' | 'met_late' | 'cancelled';
        /** @description 单位 / Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 事项类型 / Kind of subject; also `subjectType.in`, `subjectType.gte`, `subjectType.lt`, `subjectType.isNull` */
        subjectType?: string;
        /** @description 事项 / Subject; also `subjectId.in`, `subjectId.gte`, `subjectId.lt`, `subjectId.isNull` */
        subjectId?: string;
        /** @description 到期日 / Due date; also `dueOn.in`, `dueOn.gte`, `dueOn.lt`, `dueOn.isNull` */
        dueOn?: string;
        /** @description 起算日 / Start date; also `startsOn.in`, `startsOn.gte`, `startsOn.lt`, `startsOn.isNull` */
        startsOn?: string;
        /** @description 办结日 / Day met; also `metOn.in`, `metOn.gte`, `metOn.lt`, `metOn.isNull` */
        metOn?: string;
        /** @description 是否暂估 / Provisional; also `provisional.in`, `provisional.gte`, `provisional.lt`, `provisional.isNull` */
        provisional?: boolean;
        /** @description 是否逾期 / Overdue; also `overdue.in`, `overdue.gte`, `overdue.lt`, `overdue.isNull` */
        overdue?: boolean;
        /** @description 期限灯 / Signal; also `signal.in`, `signal.gte`, `signal.lt`, `signal.isNull` */
        signal?: 'green' | 'amber' | 'red' | 'grey';
        /** @description Keys: dueOn, startsOn; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DeadlineDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getDeadlineSummary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 概况 / Counts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineSummaryDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getSweepHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 巡检状态 / Health */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SweepHealthDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getDeadline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 期限 / Clock */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  explainDeadline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 推算 / Derivation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExplanationDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  pauseDeadline: {
    parameters: {
      query?: never;
      header: {
        /** @description 读取时的版本号 / Version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PauseDto'];
      };
    };
    responses: {
      /** @description 变更后的期限 / The clock as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  resumeDeadline: {
    parameters: {
      query?: never;
      header: {
        /** @description 读取时的版本号 / Version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumptionDto'];
      };
    };
    responses: {
      /** @description 变更后的期限 / The clock as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  extendDeadline: {
    parameters: {
      query?: never;
      header: {
        /** @description 读取时的版本号 / Version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionDto'];
      };
    };
    responses: {
      /** @description 变更后的期限 / The clock as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  cancelDeadline: {
    parameters: {
      query?: never;
      header: {
        /** @description 读取时的版本号 / Version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClockChangeDto'];
      };
    };
    responses: {
      /** @description 变更后的期限 / The clock as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listWorkingCalendars: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 年度 / Years */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearsDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getWorkingCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 年度 / Year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 年度 / Year */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearDetailDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  applyWorkingCalendar: {
    parameters: {
      query?: never;
      header: {
        /** @description 预览时的版本号 / Version of the preview */
        'If-Match': string;
      };
      path: {
        /** @description 年度 / Year */
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['YearChangeDto'];
      };
    };
    responses: {
      /** @description 结果 / Result */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearChangeAnswerDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  previewWorkingCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 年度 / Year */
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['YearPreviewDto'];
      };
    };
    responses: {
      /** @description 预览 / Preview */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearChangeAnswerDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  computeDueDate: {
    parameters: {
      query: {
        /** @description 起算日 / Day of the start fact */
        startsOn: components['schemas']['Object'];
        /** @description 数量 / Amount */
        amount: number;
        /** @description 单位 / Unit */
        unit: 'working_day' | 'calendar_day' | 'month';
        /** @description 起算日是否计入，默认不计 / Whether the start day counts */
        startDayCounts?: boolean;
        /** @description 末日遇休息日，默认顺延 / Roll rule, rolls by default */
        roll?: 'none' | 'next_working_day';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 到期日 / Due date */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueDateDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 规则 / Rules */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulesDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 规则编号 / Id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 规则 / Rule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listLegalBases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 / Documents */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalBasesDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getDistrictProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 参数 / Parameters */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DistrictProfileDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  previewDistrictValue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ValuePreviewDto'];
      };
    };
    responses: {
      /** @description 预览 / Preview */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MoveSummaryDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  setDistrictValue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ValueChangeDto'];
      };
    };
    responses: {
      /** @description 结果 / Result */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValueChangeAnswerDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 地址 / Address */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  revokeCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已停用 / Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  readCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 地址中的密钥 / Secret of the address */
        secret: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RFC 5545 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /** @description 待办、待阅、提醒或已办 / Box; also `box.in`, `box.gte`, `box.lt`, `box.isNull` */
        box?: 'todo' | 'toRead' | 'reminder' | 'done';
        /** @description 类别 / Kind; also `kind.in`, `kind.gte`, `kind.lt`, `kind.isNull` */
        kind?: 'todo' | 'to_read' | 'reminder';
        /** @description 到期日 / Due on; also `dueOn.in`, `dueOn.gte`, `dueOn.lt`, `dueOn.isNull` */
        dueOn?: string;
        /** @description 所涉对象类别 / Kind of subject; also `subjectType.in`, `subjectType.gte`, `subjectType.lt`, `subjectType.isNull` */
        subjectType?: string;
        /** @description 所涉对象 / Subject; also `subjectId.in`, `subjectId.gte`, `subjectId.lt`, `subjectId.isNull` */
        subjectId?: string;
        /** @description Keys: dueOn, createdAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['TaskDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getTaskCounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskCountsDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  markTaskRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listEnforcementSubjects: {
    parameters: {
      query?: {
        /** @description Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description Kind of subject; also `subjectKind.in`, `subjectKind.gte`, `subjectKind.lt`, `subjectKind.isNull` */
        subjectKind?: 'organ' | 'street' | 'authorized' | 'entrusted';
        /** @description First day; also `validFrom.in`, `validFrom.gte`, `validFrom.lt`, `validFrom.isNull` */
        validFrom?: string;
        /** @description Last day; also `validUntil.in`, `validUntil.gte`, `validUntil.lt`, `validUntil.isNull` */
        validUntil?: string;
        /** @description Day of supersession; also `supersededAt.in`, `supersededAt.gte`, `supersededAt.lt`, `supersededAt.isNull` */
        supersededAt?: string;
        /** @description Keys: organ, validFrom, recordedAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SubjectView'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  enterEnforcementSubject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSubject'];
      };
    };
    responses: {
      /** @description 已登记 / Entered */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubjectView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getEnforcementSubject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 登记 / The entry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubjectView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  supersedeEnforcementSubject: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubjectSupersession'];
      };
    };
    responses: {
      /** @description 取代后的登记 / The entry believed instead, or the one withdrawn */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubjectView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        /** @description Organ of the decision; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description Kind of act; also `actKind.in`, `actKind.gte`, `actKind.lt`, `actKind.isNull` */
        actKind?:
          | 'penalty'
          | 'licensing'
          | 'coercion'
          | 'collection'
          | 'payment'
          | 'confirmation'
          | 'adjudication'
          | 'compensation'
          | 'reward'
          | 'inspection';
        /** @description Status; also `status.in`, `status.gte`, `status.lt`, `status.isNull` */
        status?: 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';
        /** @description Day of the decision; also `decidedOn.in`, `decidedOn.gte`, `decidedOn.lt`, `decidedOn.isNull` */
        decidedOn?: string;
        /** @description Category of the party; also `counterpartCategory.in`, `counterpartCategory.gte`, `counterpartCategory.lt`, `counterpartCategory.isNull` */
        counterpartCategory?: 'organization' | 'person' | 'sole_trader';
        /** @description How it came; also `source.in`, `source.gte`, `source.lt`, `source.isNull` */
        source?: 'rest' | 'import' | 'manual';
        /** @description Import batch; also `batchId.in`, `batchId.gte`, `batchId.lt`, `batchId.isNull` */
        batchId?: string;
        /** @description Document number, exact; also `documentNumber.in`, `documentNumber.gte`, `documentNumber.lt`, `documentNumber.isNull` */
        documentNumber?: string;
        /** @description Whether a check found something that is still open; also `hasFindings.in`, `hasFindings.gte`, `hasFindings.lt`, `hasFindings.isNull` */
        hasFindings?: boolean;
        /** @description Keys: decidedOn, recordedAt, documentNumber; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DecisionListItem'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  createDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重试键 / Key for retries */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionInput'];
      };
    };
    responses: {
      /** @description 已有相同记录，或已按来源的新版本更新 / Known already, or updated */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 已登记 / Recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 不符合规则 / Breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  searchDecisions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionSearchRequest'];
      };
    };
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DecisionListItem'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  recordDecisionBatch: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重试键 / Key for retries */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionBatchRequest'];
      };
    };
    responses: {
      /** @description 逐条结果 / One result per item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionBatchResult'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 内容过大 / Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 不符合规则 / Breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getDecision: {
    parameters: {
      query?: {
        /** @description 当时所知的内容（RFC 3339）/ As it was known at an instant */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 记录 / The record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  correctDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionPatch'];
      };
    };
    responses: {
      /** @description 更正后的记录 / The corrected record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getDecisionHistory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 各版本 / The versions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionHistory'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  changeDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChangeRequest'];
      };
    };
    responses: {
      /** @description 变化后的记录 / The record afterwards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  revokeDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChangeRequest'];
      };
    };
    responses: {
      /** @description 变化后的记录 / The record afterwards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  findDecisionUnlawful: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChangeRequest'];
      };
    };
    responses: {
      /** @description 变化后的记录 / The record afterwards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  declareDecisionVoid: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChangeRequest'];
      };
    };
    responses: {
      /** @description 变化后的记录 / The record afterwards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  restoreDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的版本 / The version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChangeRequest'];
      };
    };
    responses: {
      /** @description 变化后的记录 / The record afterwards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionView'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  discloseDecisionIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityDisclosureRequest'];
      };
    };
    responses: {
      /** @description 完整号码 / The numbers in full */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdentityDisclosure'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listDisclosureQueue: {
    parameters: {
      query?: {
        /** @description 单位 / Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 执法类别 / Kind of act; also `actKind.in`, `actKind.gte`, `actKind.lt`, `actKind.isNull` */
        actKind?:
          | 'penalty'
          | 'licensing'
          | 'coercion'
          | 'collection'
          | 'payment'
          | 'confirmation'
          | 'adjudication'
          | 'compensation'
          | 'reward'
          | 'inspection';
        /** @description 相对人类别 / Category of the party; also `counterpartCategory.in`, `counterpartCategory.gte`, `counterpartCategory.lt`, `counterpartCategory.isNull` */
        counterpartCategory?: 'organization' | 'person' | 'sole_trader';
        /** @description 决定日期 / Day of the decision; also `decidedOn.in`, `decidedOn.gte`, `decidedOn.lt`, `decidedOn.isNull` */
        decidedOn?: string;
        /** @description 应做事项 / What is to be done; also `task.in`, `task.gte`, `task.lt`, `task.isNull` */
        task?: 'publication' | 'withdrawal';
        /** @description 到期日 / Due date; also `dueOn.in`, `dueOn.gte`, `dueOn.lt`, `dueOn.isNull` */
        dueOn?: string;
        /** @description 是否逾期 / Overdue; also `overdue.in`, `overdue.gte`, `overdue.lt`, `overdue.isNull` */
        overdue?: boolean;
        /** @description 执法决定 / Decision; also `decisionId.in`, `decisionId.gte`, `decisionId.lt`, `decisionId.isNull` */
        decisionId?: string;
        /** @description Keys: dueOn, decidedOn, documentNumber; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['QueueItemDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listDisclosures: {
    parameters: {
      query?: {
        /** @description 单位 / Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 执法类别 / Kind of act; also `actKind.in`, `actKind.gte`, `actKind.lt`, `actKind.isNull` */
        actKind?:
          | 'penalty'
          | 'licensing'
          | 'coercion'
          | 'collection'
          | 'payment'
          | 'confirmation'
          | 'adjudication'
          | 'compensation'
          | 'reward'
          | 'inspection';
        /** @description 相对人类别 / Category of the party; also `counterpartCategory.in`, `counterpartCategory.gte`, `counterpartCategory.lt`, `counterpartCategory.isNull` */
        counterpartCategory?: 'organization' | 'person' | 'sole_trader';
        /** @description 决定日期 / Day of the decision; also `decidedOn.in`, `decidedOn.gte`, `decidedOn.lt`, `decidedOn.isNull` */
        decidedOn?: string;
        /** @description 公示状态 / State of the publication; also `state.in`, `state.gte`, `state.lt`, `state.isNull` */
        state?: 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';
        /** @description 公示日期 / Day of publication; also `publishedOn.in`, `publishedOn.gte`, `publishedOn.lt`, `publishedOn.isNull` */
        publishedOn?: string;
        /** @description 撤回日期 / Day of withdrawal; also `withdrawnOn.in`, `withdrawnOn.gte`, `withdrawnOn.lt`, `withdrawnOn.isNull` */
        withdrawnOn?: string;
        /** @description 复核日期 / Day of review; also `reviewOn.in`, `reviewOn.gte`, `reviewOn.lt`, `reviewOn.isNull` */
        reviewOn?: string;
        /** @description 执法决定 / Decision; also `decisionId.in`, `decisionId.gte`, `decisionId.lt`, `decisionId.isNull` */
        decisionId?: string;
        /** @description Keys: recordedAt, publishedOn, decidedOn; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DisclosureItemDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  publishDisclosures: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重试键 / Key for retries */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishManyDto'];
      };
    };
    responses: {
      /** @description 逐条结果 / Row by row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationResultsDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listWithdrawals: {
    parameters: {
      query?: {
        /** @description 单位 / Organ; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description 执法类别 / Kind of act; also `actKind.in`, `actKind.gte`, `actKind.lt`, `actKind.isNull` */
        actKind?:
          | 'penalty'
          | 'licensing'
          | 'coercion'
          | 'collection'
          | 'payment'
          | 'confirmation'
          | 'adjudication'
          | 'compensation'
          | 'reward'
          | 'inspection';
        /** @description 相对人类别 / Category of the party; also `counterpartCategory.in`, `counterpartCategory.gte`, `counterpartCategory.lt`, `counterpartCategory.isNull` */
        counterpartCategory?: 'organization' | 'person' | 'sole_trader';
        /** @description 决定日期 / Day of the decision; also `decidedOn.in`, `decidedOn.gte`, `decidedOn.lt`, `decidedOn.isNull` */
        decidedOn?: string;
        /** @description 撤回日期 / Day of withdrawal; also `withdrawnOn.in`, `withdrawnOn.gte`, `withdrawnOn.lt`, `withdrawnOn.isNull` */
        withdrawnOn?: string;
        /** @description Keys: withdrawnOn; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DisclosureItemDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getDecisionDisclosure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 执法决定 / Decision */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 该决定的公示情况 / Publication of the decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDisclosureDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  publishDisclosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的决定版本 / The version of the decision that was read */
        'If-Match': string;
      };
      path: {
        /** @description 执法决定 / Decision */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 该决定的公示情况 / Publication of the decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDisclosureDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  previewDisclosure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 执法决定 / Decision */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 对照 / Comparison */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosurePreviewDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  withholdDisclosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的决定版本 / The version of the decision that was read */
        'If-Match': string;
      };
      path: {
        /** @description 执法决定 / Decision */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithholdDto'];
      };
    };
    responses: {
      /** @description 该决定的公示情况 / Publication of the decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDisclosureDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  withdrawDisclosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的决定版本 / The version of the decision that was read */
        'If-Match': string;
      };
      path: {
        /** @description 执法决定 / Decision */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawDto'];
      };
    };
    responses: {
      /** @description 该决定的公示情况 / Publication of the decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDisclosureDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  resumeDisclosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 读到的决定版本 / The version of the decision that was read */
        'If-Match': string;
      };
      path: {
        /** @description 执法决定 / Decision */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeDto'];
      };
    };
    responses: {
      /** @description 该决定的公示情况 / Publication of the decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDisclosureDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listPublicDisclosures: {
    parameters: {
      query?: {
        /** @description 执法类别 / Kind of act; also `actKind.in`, `actKind.gte`, `actKind.lt`, `actKind.isNull` */
        actKind?:
          | 'penalty'
          | 'licensing'
          | 'coercion'
          | 'collection'
          | 'payment'
          | 'confirmation'
          | 'adjudication'
          | 'compensation'
          | 'reward'
          | 'inspection';
        /** @description 执法机关全称 / Full name of the organ; also `organ.in`, `organ.gte`, `organ.lt`, `organ.isNull` */
        organ?: string;
        /** @description 决定日期 / Day of the decision; also `decidedOn.in`, `decidedOn.gte`, `decidedOn.lt`, `decidedOn.isNull` */
        decidedOn?: string;
        /** @description 公示日期 / Day of publication; also `publishedOn.in`, `publishedOn.gte`, `publishedOn.lt`, `publishedOn.isNull` */
        publishedOn?: string;
        /** @description Keys: decidedOn, publishedOn; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PublicDisclosureDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  getPublicDisclosure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 公示编号 / Id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 公示内容 / What is public */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicDisclosureDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 已撤下 / Withdrawn */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listPublicWithdrawals: {
    parameters: {
      query?: {
        /** @description 执法类别 / Kind of act; also `actKind.in`, `actKind.gte`, `actKind.lt`, `actKind.isNull` */
        actKind?:
          | 'penalty'
          | 'licensing'
          | 'coercion'
          | 'collection'
          | 'payment'
          | 'confirmation'
          | 'adjudication'
          | 'compensation'
          | 'reward'
          | 'inspection';
        /** @description 执法机关全称 / Full name of the organ; also `organ.in`, `organ.gte`, `organ.lt`, `organ.isNull` */
        organ?: string;
        /** @description 撤回日期 / Day of withdrawal; also `withdrawnOn.in`, `withdrawnOn.gte`, `withdrawnOn.lt`, `withdrawnOn.isNull` */
        withdrawnOn?: string;
        /** @description Keys: withdrawnOn; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PublicWithdrawalDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listImportBatches: {
    parameters: {
      query?: {
        /** @description State of the batch; also `state.in`, `state.gte`, `state.lt`, `state.isNull` */
        state?: 'checking' | 'ready' | 'applying' | 'done' | 'failed' | 'reversed';
        /** @description Kind of sheet; also `template.in`, `template.gte`, `template.lt`, `template.isNull` */
        template?: 'credit_penalty' | 'credit_licensing';
        /** @description Organ of the sender; also `organId.in`, `organId.gte`, `organId.lt`, `organId.isNull` */
        organId?: string;
        /** @description Account of the sender; also `createdById.in`, `createdById.gte`, `createdById.lt`, `createdById.isNull` */
        createdById?: string;
        /** @description Digest of the file; also `sha256.in`, `sha256.gte`, `sha256.lt`, `sha256.isNull` */
        sha256?: string;
        /** @description Keys: createdAt, fileName; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
        /** @description Search words */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ImportBatchDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  uploadImportBatches: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description .xlsx 或 .csv，不超过 10 MB / At most 10 MB
           */
          file: string;
          /**
           * @example credit_penalty
           * @enum {string}
           */
          template: 'credit_penalty' | 'credit_licensing';
        };
      };
    };
    responses: {
      /** @description 批次，正在检查 / The batch, being checked */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportBatchDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 内容过大 / Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 不符合规则 / Breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  detailImportBatches: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportBatchDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  rowsImportBatches: {
    parameters: {
      query?: {
        /** @description Outcome of the row; also `outcome.in`, `outcome.gte`, `outcome.lt`, `outcome.isNull` */
        outcome?: 'created' | 'warned' | 'updated' | 'unchanged' | 'refused';
        /** @description Row as Excel numbers it; also `row.in`, `row.gte`, `row.lt`, `row.isNull` */
        row?: number;
        /** @description Keys: row; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ImportRowDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  errorsImportBatches: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description XLSX */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  applyImportBatches: {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationRequest'];
      };
    };
    responses: {
      /** @description 批次，正在导入 / The batch, being applied */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportBatchDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  reverseImportBatches: {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReversalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportBatchDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 与现状冲突 / Conflicts with the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 记录已被他人更改 / The record has changed */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 缺少 If-Match / If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listImportTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportTemplateDto'][];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  workbookImportTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        template: 'credit_penalty' | 'credit_licensing';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description XLSX */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  csvImportTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        template: 'credit_penalty' | 'credit_licensing';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecurringJobsDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  listJobRuns: {
    parameters: {
      query?: {
        /** @description Filter by job; also `job.in`, `job.gte`, `job.lt`, `job.isNull` */
        job?: string;
        /** @description Filter by state; also `state.in`, `state.gte`, `state.lt`, `state.isNull` */
        state?: 'queued' | 'running' | 'done' | 'failed';
        /** @description Filter by trigger; also `trigger.in`, `trigger.gte`, `trigger.lt`, `trigger.isNull` */
        trigger?: 'schedule' | 'person' | 'event' | 'timer' | 'cli';
        /** @description Keys: queuedAt; a leading minus turns the order */
        sort?: string;
        /** @description Rows of a page for machines */
        limit?: number;
        /** @description Where to go on: page.next or page.prev of the last answer */
        cursor?: string;
        /** @description Page number for people, from 1 */
        page?: number;
        /** @description Rows of a page for people */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页记录 / One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['JobRunDto'][];
            page: {
              limit: number;
              next: string | null;
              prev: string | null;
            };
            total: {
              count: number;
              exact: boolean;
            };
          };
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
  runJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobRunDto'];
        };
      };
      /** @description 填写有误 / Input cannot be taken */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 未登录或登录已失效 / Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有权限 / Permission is missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
      /** @description 没有找到，或不属于本单位 / Not found or not yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemModel'];
        };
      };
    };
  };
}
