/** A suite whose extension host dies half-way, which VS Code itself reports as success. */
exports.run = async () => {
  process.exit(3);
};
