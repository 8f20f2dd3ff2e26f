package candour.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file on its way in, outside of memory: on disk under a key that is nowhere else, in a file that has no name from the
 * beginning, so that it is gone whatever ends this process.
 */
final class Spool implements AutoCloseable {
    /** How many bytes are kept together, here and later as a part of a document. */
    static final int BLOCK = 256 * 1024;

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SEALED = BLOCK + TAG_BITS / 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileChannel file;
    private final SecretKeySpec key;
    private int blocks;
    private int last;

    Spool() {
        byte[] secret = new byte[KEY];
        RANDOM.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "AES");
        try {
            Path path = Files.createTempFile("arriving", null);
            this.file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            Files.deleteIfExists(path); // where closing alone would do it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param plain a whole block; less only for the last one */
    void add(byte[] plain, int length) {
        if (blocks > 0 && last < BLOCK) {
            throw new IllegalStateException("the last block was added before");
        }
        write(blocks, cipher(Cipher.ENCRYPT_MODE, blocks, plain, length));
        blocks++;
        last = length;
    }

    int blocks() {
        return blocks;
    }

    long size() {
        return blocks == 0 ? 0 : (long) (blocks - 1) * BLOCK + last;
    }

    /** @param number from 0 */
    byte[] block(int number) {
        int length = (number == blocks - 1 ? last : BLOCK) + TAG_BITS / 8;
        ByteBuffer sealed = ByteBuffer.allocate(length);
        try {
            long at = (long) number * SEALED;
            while (sealed.hasRemaining()) {
                if (file.read(sealed, at + sealed.position()) < 0) {
                    throw new IllegalStateException("the spool ends early");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cipher(Cipher.DECRYPT_MODE, number, sealed.array(), length);
    }

    /** The bytes from one place to another. */
    byte[] bytes(long from, long to) {
        byte[] wanted = new byte[(int) (to - from)];
        long at = from;
        while (at < to) {
            byte[] block = block((int) (at / BLOCK));
            int begin = (int) (at % BLOCK);
            int length = (int) Math.min(block.length - begin, to - at);
            System.arraycopy(block, begin, wanted, (int) (at - from), length);
            at += length;
        }
        return wanted;
    }

    byte[] head(int most) {
        return bytes(0, Math.min(most, size()));
    }

    byte[] tail(int most) {
        return bytes(Math.max(0, size() - most), size());
    }

    InputStream open() {
        return new InputStream() {
            private int next;
            private byte[] block = {};
            private int at;

            private boolean hasMore() {
                if (at == block.length && next < blocks) {
                    block = block(next++);
                    at = 0;
                }
                return at < block.length;
            }

            @Override
            public int read() {
                return hasMore() ? block[at++] & 0xff : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                if (!hasMore()) {
                    return -1;
                }
                int read = Math.min(length, block.length - at);
                System.arraycopy(block, at, into, offset, read);
                at += read;
                return read;
            }
        };
    }

    private void write(int number, byte[] sealed) {
        ByteBuffer rest = ByteBuffer.wrap(sealed);
        try {
            while (rest.hasRemaining()) {
                file.write(rest, (long) number * SEALED + rest.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key serves one spool, so the block's number is nonce enough. */
    private byte[] cipher(int mode, int number, byte[] bytes, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE).putInt(number).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the spool doesn't open", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
