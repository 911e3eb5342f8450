package fr.verbatim.web;

import fr.verbatim.json.StrictJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message of JSON-RPC 2.0 as the Model Context Protocol narrows it: a question, or a notification, whose `params`
/// are an object. Checked here because the SDK answers what is none with the exception it meets.
///
/// @param id text or a whole number; null for a notification
/// @param params empty when there are none
record RpcMessage(@Nullable Object id, String method, Map<String, Object> params) {
    private static final String VERSION = "2.0";

    /// @throws RpcFault when it is no such message
    static RpcMessage read(byte[] body) {
        Map<?, ?> message = object(body);
        @Nullable Object id = message.get("id");
        if (message.containsKey("id") && !(id instanceof String || id instanceof Integer || id instanceof Long)) {
            throw new RpcFault(RpcFault.NO_MESSAGE, null, "« id » doit être un texte ou un nombre entier.");
        }
        if (!VERSION.equals(message.get("jsonrpc"))) {
            throw new RpcFault(RpcFault.NO_MESSAGE, id, "« jsonrpc » doit valoir « 2.0 ».");
        }
        if (!(message.get("method") instanceof String method)) {
            throw new RpcFault(
                    RpcFault.NO_MESSAGE, id, "« method » manque, ou n'est pas un texte : ce n'est pas une question.");
        }
        return new RpcMessage(id, method, object(id, "params", message.get("params")));
    }

    boolean isNotification() {
        return id == null;
    }

    /// A text among the parameters.
    ///
    /// @throws RpcFault when it is missing, or none
    String text(String name) {
        if (params.get(name) instanceof String text) {
            return text;
        }
        throw bad("« params." + name + " » manque, ou n'est pas un texte.");
    }

    /// An object among the parameters; empty when it is missing.
    ///
    /// @throws RpcFault when it is something else
    Map<String, Object> object(String name) {
        return object(id, "params." + name, params.get(name));
    }

    RpcFault bad(String message) {
        return new RpcFault(RpcFault.BAD_PARAMS, id, message);
    }

    private static Map<?, ?> object(byte[] body) {
        @Nullable Object read;
        try {
            read = StrictJson.read(body);
        } catch (IOException e) {
            throw new RpcFault(
                    RpcFault.UNREADABLE,
                    null,
                    "Le corps de la requête n'est pas du JSON lisible : il faut un objet, rien derrière lui, et aucun"
                            + " nom deux fois.");
        }
        if (read instanceof Map<?, ?> message) {
            return message;
        }
        throw new RpcFault(
                RpcFault.NO_MESSAGE,
                null,
                "Le corps de la requête doit être un objet JSON-RPC 2.0, un seul : ni liste, ni texte, ni nombre.");
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    private static Map<String, Object> object(@Nullable Object id, String name, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new RpcFault(RpcFault.BAD_PARAMS, id, "« " + name + " » doit être un objet.");
    }
}
