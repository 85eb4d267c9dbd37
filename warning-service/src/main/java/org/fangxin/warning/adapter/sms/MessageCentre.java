package org.fangxin.warning.adapter.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * The message centre, or a provider's gateway to it, and our account there.
 *
 * @param tls whether the connection is encrypted and the centre's name is checked
 * @param systemId our account
 * @param systemType as the operator of the centre says; may be empty
 * @param sender the number that messages come from
 * @param timeout longest wait for the connection, and then for each answer
 */
public record MessageCentre(
        String host,
        int port,
        boolean tls,
        String systemId,
        String password,
        String systemType,
        String sender,
        Duration timeout) {
    private static final int SIGN_OF_LIFE = 30_000;

    /** A session in which messages can be submitted. */
    SMPPSession bind() throws IOException {
        SMPPSession session = new SMPPSession(this::connect);
        session.setEnquireLinkTimer(SIGN_OF_LIFE);
        session.setTransactionTimer(timeout.toMillis());
        try {
            session.connectAndBind(
                    host,
                    port,
                    new BindParameter(
                            BindType.BIND_TX,
                            systemId,
                            password,
                            systemType,
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    timeout.toMillis());
            return session;
        } catch (IOException e) {
            session.unbindAndClose();
            throw e;
        }
    }

    private Connection connect(String name, int number) throws IOException {
        Socket socket = tls ? SSLSocketFactory.getDefault().createSocket() : new Socket();
        try {
            socket.connect(new InetSocketAddress(name, number), (int) timeout.toMillis());
            if (socket instanceof SSLSocket secured) {
                SSLParameters parameters = secured.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secured.setSSLParameters(parameters);
                secured.startHandshake();
            }
            return new SocketConnection(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MessageCentre[" + host + ":" + port + "]";
    }
}
