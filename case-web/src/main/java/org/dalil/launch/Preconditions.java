package org.dalil.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What has to hold before the server is worth starting. */
final class Preconditions {

    private static final int CONNECT_MILLIS = 1000;
    private static final long MEGABYTE = 1L << 20;

    private Preconditions() {}

    /** Asks before it binds: some systems allow two listeners on one port when their addresses differ. */
    static void portIsFree(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        if (somebodyListens(address)) {
            throw new Obstacle("port", port);
        }
        try (var probe = new ServerSocket()) {
            probe.bind(address);
        } catch (IOException e) {
            throw new Obstacle("port", port);
        }
    }

    static void enoughSpace(Path folder, long megabytes) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new Obstacle("space", free, folder, megabytes);
        }
    }

    private static boolean somebodyListens(InetSocketAddress address) {
        try (var caller = new Socket()) {
            caller.connect(address, CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
