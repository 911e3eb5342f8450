package fr.verbatim.web;

import fr.verbatim.search.Echo;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// Messages of the Model Context Protocol, one in and at most one out. The SDK answers them; what is no message of the
/// protocol, or asks for what is not there, is told so in French, under the id of who asked.
final class ToolServer implements McpStatelessServerTransport {
    private static final Logger LOG = LoggerFactory.getLogger(ToolServer.class);
    private static final String BEGIN = "initialize";
    private static final String CALL = "tools/call";
    private static final String METHODS = "initialize, ping, tools/list, tools/call";

    private final McpJsonMapper mapper;
    private final List<String> tools;
    private @Nullable McpStatelessServerHandler handler;

    /// @param tools names of those there are
    ToolServer(McpJsonMapper mapper, List<String> tools) {
        this.mapper = mapper;
        this.tools = List.copyOf(tools);
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler given) {
        handler = given;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /// @param body of the request
    Reply answer(byte[] body) {
        try {
            RpcMessage message = RpcMessage.read(body);
            check(message);
            return message.isNotification() ? notified(message) : asked(message);
        } catch (RpcFault fault) {
            return refused(fault);
        }
    }

    /// What refuses a message by its headers alone.
    Reply refused(RpcFault fault) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", McpSchema.JSONRPC_VERSION);
        message.put("id", fault.id());
        message.put("error", Map.of("code", fault.code(), "message", String.valueOf(fault.getMessage())));
        return new Reply(fault.status(), Reply.JSON, written(message), Map.of());
    }

    private void check(RpcMessage message) {
        if (message.method().equals(BEGIN)) {
            message.text("protocolVersion");
        }
        if (message.method().equals(CALL)) {
            String tool = message.text("name");
            if (!tools.contains(tool)) {
                throw message.bad("L'outil « " + Echo.of(tool) + " » n'existe pas ici ; il y a : "
                        + String.join(", ", tools) + ".");
            }
            message.object("arguments");
        }
    }

    private Reply notified(RpcMessage message) {
        handler()
                .handleNotification(
                        McpTransportContext.EMPTY,
                        new McpSchema.JSONRPCNotification(
                                McpSchema.JSONRPC_VERSION, message.method(), message.params()))
                .contextWrite(context -> context.put(McpTransportContext.KEY, McpTransportContext.EMPTY))
                .block();
        return new Reply(202, Reply.JSON, new byte[0], Map.of());
    }

    private Reply asked(RpcMessage message) {
        McpSchema.@Nullable JSONRPCResponse response;
        try {
            response = handler()
                    .handleRequest(
                            McpTransportContext.EMPTY,
                            new McpSchema.JSONRPCRequest(
                                    McpSchema.JSONRPC_VERSION, message.method(), message.id(), message.params()))
                    .contextWrite(context -> context.put(McpTransportContext.KEY, McpTransportContext.EMPTY))
                    .block();
        } catch (McpError error) {
            throw fault(message, error.getJsonRpcError());
        }
        if (response == null) {
            throw new IllegalStateException("Bug: " + message.method() + " was answered by nothing");
        }
        if (response.error() != null) {
            throw fault(message, response.error());
        }
        return new Reply(200, Reply.JSON, written(response), Map.of());
    }

    /// What the SDK says in English, and of what failed inside with names of Java classes, in our words.
    private static RpcFault fault(RpcMessage message, McpSchema.JSONRPCResponse.JSONRPCError error) {
        String said = switch (error.code()) {
            case RpcFault.NO_METHOD ->
                "La méthode « " + Echo.of(message.method()) + " » n'existe pas ici ; il y a : " + METHODS + ".";
            case RpcFault.BAD_PARAMS -> String.valueOf(error.message());
            default -> {
                LOG.error("{} sans réponse : {}", message.method(), error.message());
                yield "Le serveur n'a pas pu répondre.";
            }
        };
        return new RpcFault(error.code(), message.id(), said);
    }

    private McpStatelessServerHandler handler() {
        if (handler == null) {
            throw new IllegalStateException("Bug: no server was built over this transport");
        }
        return handler;
    }

    private byte[] written(Object message) {
        try {
            return mapper.writeValueAsBytes(message);
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: a message cannot be written", e);
        }
    }
}
