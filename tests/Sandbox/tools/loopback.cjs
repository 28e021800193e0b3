// Loaded before the playground, which would listen on every network interface: keep it to this machine.
const net = require("node:net");

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  const onPort = typeof port === "number" && typeof rest[0] !== "string";
  return onPort ? listen.call(this, port, "127.0.0.1", ...rest) : listen.call(this, port, ...rest);
};
