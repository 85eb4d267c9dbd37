package org.fangxin.standalone.store.wire;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client connection: its commands one after the other, their errors as MongoDB sends them. */
final class Connection extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);
    private static final int INTERNAL_ERROR = 1;

    private final MongoBackend backend;
    private final Executor commands;
    private final AtomicInteger lastReply = new AtomicInteger();
    private CompletableFuture<Void> previous = CompletableFuture.completedFuture(null);

    Connection(MongoBackend backend, Executor commands) {
        this.backend = backend;
        this.commands = commands;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        previous = previous.thenRunAsync(() -> context.channel().writeAndFlush(answer(request)), commands);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        backend.handleClose(context.channel());
        super.channelInactive(context);
    }

    /** A message that is none: the connection is of no more use. What it held is not logged. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        log.debug("closing a client's connection", cause);
        context.close();
    }

    private Object answer(ClientRequest request) {
        MessageHeader header = new MessageHeader(
                lastReply.incrementAndGet(), request.getHeader().getRequestID());
        if (request instanceof MongoMessage message) {
            Document reply = withErrors(() -> backend.handleMessage(message));
            return new MongoMessage(message.getChannel(), header, reply);
        }
        MongoQuery query = (MongoQuery) request;
        if (query.getCollectionName().equals("$cmd")) {
            return new MongoReply(header, List.of(withErrors(() -> command(query))), 0);
        }
        QueryResult found = backend.handleQuery(query);
        return new MongoReply(header, found.collectDocuments(), found.getCursorId());
    }

    /** A command in the old envelope, which drivers use for their first greeting. */
    private Document command(MongoQuery query) {
        Document body = query.getQuery().get("$query") instanceof Document inner ? inner : query.getQuery();
        String name = body.keySet().iterator().next();
        return backend.handleCommand(query.getChannel(), query.getDatabaseName(), name, body);
    }

    private static Document withErrors(Supplier<Document> command) {
        try {
            return command.get();
        } catch (MongoServerError e) {
            Document error = error(e.getMessageWithoutErrorCode()).append("code", e.getCode());
            error.putIfNotNull("codeName", e.getCodeName());
            return error;
        } catch (MongoServerException e) {
            return error(e.getMessageWithoutErrorCode());
        } catch (RuntimeException | StackOverflowError e) {
            log.error("a command failed", e);
            return error("The embedded store failed: " + e)
                    .append("code", INTERNAL_ERROR)
                    .append("codeName", "InternalError");
        }
    }

    private static Document error(String message) {
        return new Document("ok", 0.0).append("errmsg", message);
    }
}
