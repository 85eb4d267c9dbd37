package org.fangxin.warning.adapter.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses on the public internet from those inside: a webhook's address is chosen by a stranger and must not
 * lead to our own machines or to a cloud's metadata service (169.254.169.254).
 */
final class PublicAddresses {
    private PublicAddresses() {}

    /** Whether a message may be sent to this address. */
    static boolean allows(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    private static boolean isPublic(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean unusable = first == 0 || first == 127 || first >= 224; // this network, loopback, multicast, reserved
        boolean inside = first == 10 // RFC 1918
                || (first == 172 && second >= 16 && second <= 31)
                || (first == 192 && second == 168)
                || (first == 100 && second >= 64 && second <= 127) // RFC 6598, carriers
                || (first == 169 && second == 254); // RFC 3927, link-local
        boolean special = (first == 192 && second == 0 && (third == 0 || third == 2)) // RFC 6890, RFC 5737
                || (first == 198 && (second == 18 || second == 19)) // RFC 2544, benchmarks
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113)
                || (first == 192 && second == 88 && third == 99); // RFC 7526, 6to4 relays
        return !unusable && !inside && !special;
    }

    private static boolean isPublic(Inet6Address address) {
        byte[] b = address.getAddress();
        if (isPrefix(b, 0x00, 0x64, 0xff, 0x9b)) { // RFC 6052, NAT64
            return isPublic(Arrays.copyOfRange(b, 12, 16));
        }
        if (isPrefix(b, 0x20, 0x02)) { // RFC 3056, 6to4
            return isPublic(Arrays.copyOfRange(b, 2, 6));
        }
        boolean global = (b[0] & 0xe0) == 0x20; // 2000::/3, the only space given out
        boolean special = isPrefix(b, 0x20, 0x01, 0x00) // 2001:0::/23: Teredo and other protocol assignments
                || isPrefix(b, 0x20, 0x01, 0x0d, 0xb8) // documentation
                || isPrefix(b, 0x3f, 0xff); // RFC 9637, documentation
        return global && !special && !address.isMulticastAddress();
    }

    private static boolean isPrefix(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** All addresses of a name, if every one of them is allowed. */
    static InetAddress[] resolve(String host, boolean development) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (!development && !Arrays.stream(found).allMatch(PublicAddresses::allows)) {
            throw new RefusedAddressException(host);
        }
        return found;
    }

    /** A name that leads inside. */
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedAddressException(String host) {
            super(host);
        }
    }
}
