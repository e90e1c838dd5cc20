const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const grants = cloud.database().collection('grants');

/** The least that a claim could do: write one row. The row comes from the caller. */
exports.main = async ({ row }) => grants.add({ data: row });
