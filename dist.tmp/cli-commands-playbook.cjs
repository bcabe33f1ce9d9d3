module.exports=require("./open-packed-door.cjs")("cli-commands-playbook");
