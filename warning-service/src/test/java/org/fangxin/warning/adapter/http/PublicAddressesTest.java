package org.fangxin.warning.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2002:c0a8:101::",
                "2001:db8::1",
                "2001::1"
            })
    void refuses_addresses_inside_and_their_disguises(String address) throws UnknownHostException {
        assertThat(PublicAddresses.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "223.5.5.5",
                "2606:4700:4700::1111",
                "2400:3200::1",
                "64:ff9b::808:808"
            })
    void allows_the_public_internet(String address) throws UnknownHostException {
        assertThat(PublicAddresses.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void refuses_a_name_that_leads_inside_unless_in_development() throws UnknownHostException {
        assertThatThrownBy(() -> PublicAddresses.resolve("localhost", false))
                .isInstanceOf(PublicAddresses.RefusedAddressException.class);
        assertThat(PublicAddresses.resolve("localhost", true)).isNotEmpty();
    }
}
