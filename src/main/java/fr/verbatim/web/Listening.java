package fr.verbatim.web;

/// Where this server is reached from this machine. The port is known once it listens.
final class Listening {
    private final String host;
    private volatile int port;

    /// @param port as asked for; 0 for any free one
    Listening(String host, int port) {
        this.host = host;
        this.port = port;
    }

    void at(int actual) {
        port = actual;
    }

    /// Without a slash at the end.
    String address() {
        String name = host.equals(WebServer.DEFAULT_HOST) || host.equals("0.0.0.0") ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }
}
