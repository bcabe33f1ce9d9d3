module.exports=require("./open-packed-door.cjs")("render-pdf");
