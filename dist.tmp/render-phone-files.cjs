module.exports=require("./open-packed-door.cjs")("render-phone-files");
