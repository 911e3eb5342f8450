package fr.verbatim.web;

/// That the server cannot listen where it was told to: the port is in use, or not this machine's, or not allowed.
public final class AddressUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String host;
    private final int port;

    AddressUnavailable(String host, int port, Throwable cause) {
        super("cannot listen on " + host + ":" + port + ": " + cause.getMessage(), cause);
        this.host = host;
        this.port = port;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }
}
