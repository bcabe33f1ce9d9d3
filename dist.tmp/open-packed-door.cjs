"use strict";
// Opens a door of the program that the build packed with brotli: what is seldom used costs less to download that way.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { compileFunction } = require("node:vm");
const { brotliDecompressSync } = require("node:zlib");

module.exports = function openPackedDoor(name) {
  const code = brotliDecompressSync(readFileSync(join(__dirname, `${name}.br`))).toString("utf8");
  const door = { exports: {} };
  const filename = join(__dirname, `${name}.cjs`);
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  compileFunction(code, parameters, { filename })(door.exports, require, door, filename, __dirname);
  return door.exports;
};
