module.exports=require("./open-packed-door.cjs")("package-yaml");
