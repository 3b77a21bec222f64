// Stands for style sheets and pictures, which a test has no use for.
module.exports = {};
