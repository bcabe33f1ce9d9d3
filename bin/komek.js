#!/usr/bin/env node
"use strict";
// Old syntax on purpose: an old Node must still be able to read this file and say what is wrong.
// The words of `last` in playbooks/shared/now.yaml, which a damaged build may have lost; a test keeps them equal.
var HELP = [
  "Тұтқаны қойыңыз. Ештеңе аудармаңыз, ештеңені растамаңыз. " +
    "Банкіңізге картаңыздағы нөмірмен өзіңіз қоңырау шалыңыз. Полиция: 102",
  "Положите трубку. Ничего не переводите и не подтверждайте. Позвоните в свой банк по номеру на карте. Полиция: 102",
  "Hang up. Transfer nothing and confirm nothing. Call your bank on the number on your card. Police: 102",
].join("\n");

function helpOnly(reason) {
  process.exitCode = 1;
  // Nobody reads any more: there is nobody left to tell.
  process.stderr.on("error", function () {});
  process.stderr.write("komek: " + String(reason).split("\n")[0] + "\n\n" + HELP + "\n");
}

function failed(error) {
  helpOnly((error && error.message) || error);
}

var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 17)) {
  helpOnly("Node.js >= 20.17 (" + process.versions.node + ")");
} else {
  try {
    require("../dist/main.cjs")
      .run(process.argv.slice(2), require("path").join(__dirname, ".."))
      .then(function (code) {
        process.exitCode = code;
      })
      .catch(failed);
  } catch (error) {
    failed(error);
  }
}
