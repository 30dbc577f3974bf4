package org.dalil.worker.inside;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownHostException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every way out that Java has, closed: sockets of both kinds, and addresses that a document may name. */
public final class NoNetwork extends SelectorProvider {

    private static final Set<String> OURS = Set.of("file", "jar", "jrt");

    /** Named on the command line, so that channels are closed from the beginning. */
    public NoNetwork() {}

    @SuppressWarnings("deprecation") // there is no other way to say that there are to be no sockets
    static void begin() throws IOException {
        Socket.setSocketImplFactory(() -> refuse());
        ServerSocket.setSocketFactory(() -> refuse());
        DatagramSocket.setDatagramSocketImplFactory(() -> refuse());
        URL.setURLStreamHandlerFactory(protocol -> OURS.contains(protocol) ? null : new NoWay());
    }

    private static <T> T refuse() {
        throw new SecurityException("a worker talks to nobody");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        return refuse();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        return refuse();
    }

    @Override
    public Pipe openPipe() {
        return refuse();
    }

    @Override
    public AbstractSelector openSelector() {
        return refuse();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        return refuse();
    }

    @Override
    public SocketChannel openSocketChannel() {
        return refuse();
    }

    private static final class NoWay extends URLStreamHandler {

        @Override
        protected @Nullable URLConnection openConnection(URL address) throws IOException {
            throw new UnknownHostException("a worker talks to nobody");
        }
    }
}
