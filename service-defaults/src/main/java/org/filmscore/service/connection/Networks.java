package org.filmscore.service.connection;

import io.netty.handler.ipfilter.IpFilterRule;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses of callers, and networks of them. */
public final class Networks {

    /** The prefix that a provider gives to one subscriber. */
    private static final int BYTES_OF_IPV6_NETWORK = 8;

    private static final int BYTES_OF_IPV6 = 16;
    private static final int BITS_OF_IPV4 = 32;
    private static final int BITS_OF_IPV6 = 128;

    private Networks() {}

    /** What counts as one caller. A machine has as many IPv6 addresses as it wants, so that their network counts. */
    public static String of(String address) {
        var bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "unknown";
        }
        var network = bytes.length == BYTES_OF_IPV6 ? Arrays.copyOf(bytes, BYTES_OF_IPV6_NETWORK) : bytes;
        return HexFormat.of().formatHex(network);
    }

    /** @param network an address, or a network such as {@code 10.0.0.0/8} */
    static IpFilterRule rule(String network) {
        var parts = network.split("/", 2);
        var whole = parts[0].contains(":") ? BITS_OF_IPV6 : BITS_OF_IPV4;
        var prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : whole;
        return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
    }
}
