/** A suite that fails, to see that the bed says so. */
exports.run = async () => {
  throw new Error('This suite fails on purpose.');
};
