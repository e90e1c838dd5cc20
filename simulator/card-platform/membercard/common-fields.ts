/** What WeChat's activation form can ask for, with what it calls it on the phone; reference §2.20. */
export const commonFields: Readonly<Record<string, string>> = {
  USER_FORM_INFO_FLAG_MOBILE: '手机号',
  USER_FORM_INFO_FLAG_SEX: '性别',
  USER_FORM_INFO_FLAG_NAME: '姓名',
  USER_FORM_INFO_FLAG_BIRTHDAY: '生日',
  USER_FORM_INFO_FLAG_IDCARD: '身份证',
  USER_FORM_INFO_FLAG_EMAIL: '邮箱',
  USER_FORM_INFO_FLAG_LOCATION: '详细地址',
  USER_FORM_INFO_FLAG_DETAIL_LOCATION: '详细地址',
  USER_FORM_INFO_FLAG_EDUCATION_BACKGROUND: '教育背景',
  USER_FORM_INFO_FLAG_CAREER: '职业',
  USER_FORM_INFO_FLAG_INDUSTRY: '行业',
  USER_FORM_INFO_FLAG_INCOME: '收入',
  USER_FORM_INFO_FLAG_HABIT: '兴趣爱好',
};
