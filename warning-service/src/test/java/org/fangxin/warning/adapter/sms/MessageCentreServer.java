package org.fangxin.warning.adapter.sms;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.session.connection.socket.ServerSocketConnectionFactory;
import org.jsmpp.util.MessageId;

/** A message centre for one account: takes submitted messages, or refuses them with a status. */
final class MessageCentreServer implements AutoCloseable {
    private final ServerSocket socket;
    private final SMPPServerSessionListener listener;
    private final String password;
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private volatile int refusal = SMPPConstant.STAT_ESME_ROK;

    MessageCentreServer(String password) throws IOException {
        this.password = password;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.listener = new SMPPServerSessionListener(socket.getLocalPort(), new ServerSocketConnectionFactory() {
            @Override
            public ServerConnection listen(int port) {
                return new ServerSocketConnection(socket);
            }
        });
        // Of all that a client may ask, only submitting is offered.
        listener.setMessageReceiverListener((ServerMessageReceiverListener) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, method, arguments) -> submit((SubmitSm) arguments[0])));
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<SubmitSm> taken() {
        return taken;
    }

    /** Texts of what was taken, without the headers of parts. */
    List<String> texts() {
        return taken.stream()
                .map(message -> {
                    int header = message.isUdhi() ? message.getShortMessage()[0] + 1 : 0;
                    int length = message.getShortMessage().length - header;
                    return new String(message.getShortMessage(), header, length, StandardCharsets.UTF_16BE);
                })
                .toList();
    }

    int sessions() {
        return sessions.size();
    }

    /** Answers everything with this status from now on. */
    void refuse(int status) {
        refusal = status;
    }

    /** Breaks all sessions, as a restart of the centre does. */
    void drop() {
        sessions.forEach(SMPPServerSession::close);
    }

    @Override
    public void close() throws IOException {
        drop();
        listener.close();
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                SMPPServerSession session = listener.accept();
                BindRequest request = session.waitForBind(5_000);
                if (request.getPassword().equals(password)) {
                    sessions.add(session);
                    request.accept("centre", request.getInterfaceVersion());
                } else {
                    request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                }
            } catch (IOException | TimeoutException e) {
                // closed, or one that never says who it is
            } catch (PDUStringException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private SubmitSmResult submit(SubmitSm message) throws ProcessRequestException, PDUStringException {
        if (refusal != SMPPConstant.STAT_ESME_ROK) {
            throw new ProcessRequestException("refused", refusal);
        }
        taken.add(message);
        return new SubmitSmResult(new MessageId("m" + taken.size()), new OptionalParameter[0]);
    }
}
