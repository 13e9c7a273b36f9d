module.exports = { mode: 'production', entry: './src/main.js', output: { clean: true, publicPath: '/' } };
