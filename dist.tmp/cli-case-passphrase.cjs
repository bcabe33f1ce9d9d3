module.exports=require("./open-packed-door.cjs")("cli-case-passphrase");
