package dev.errata.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that an export wrote.
///
/// @param name   its name, or its path below the folder that was written, with `/`
/// @param sha256 the sum of its bytes, in hexadecimal
record WrittenFile(String name, long size, String sha256) {

    static WrittenFile of(String name, byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return new WrittenFile(name, bytes.length, hex(digest));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
