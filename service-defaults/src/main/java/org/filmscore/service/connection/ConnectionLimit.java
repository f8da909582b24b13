package org.filmscore.service.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.handler.ipfilter.IpFilterRule;
import java.net.InetSocketAddress;
import java.util.List;

/** Closes a connection at once if its address has too many of them, whether they send anything or not. */
@Sharable
final class ConnectionLimit extends ChannelInboundHandlerAdapter {

    private final int most;
    private final ChannelHandler each;
    private final List<IpFilterRule> unlimited;
    private final OpenCounts<Source> open = new OpenCounts<>();

    /** Connections of an address to a port: a flood of the public port closes no health check of the same address. */
    private record Source(String network, int port) {}

    /**
     * @param unlimited addresses and networks
     * @param each sees the bytes of a connection first
     */
    ConnectionLimit(int most, List<String> unlimited, ChannelHandler each) {
        this.most = most;
        this.each = each;
        this.unlimited = unlimited.stream().map(Networks::rule).toList();
    }

    @Override
    public void channelRead(ChannelHandlerContext listening, Object accepted) {
        var connection = (Channel) accepted;
        if (!admits(connection, (ServerSocketChannel) listening.channel())) {
            connection.unsafe().closeForcibly();
            return;
        }
        connection.pipeline().addLast(each);
        listening.fireChannelRead(connection);
    }

    private boolean admits(Channel connection, ServerSocketChannel socket) {
        var address = (InetSocketAddress) connection.remoteAddress();
        if (unlimited.stream().anyMatch(proxy -> proxy.matches(address))) {
            return true;
        }
        var network = Networks.of(address.getAddress().getHostAddress());
        var source = new Source(network, socket.localAddress().getPort());
        var admitted = open.tryOpen(source, most);
        if (admitted) {
            connection.closeFuture().addListener(closed -> open.close(source));
        }
        return admitted;
    }
}
