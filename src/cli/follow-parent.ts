// Loaded before a program that another one supervises: a parent that is killed cannot say so, but its end closes the
// channel between the two.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
