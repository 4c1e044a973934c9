package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class IdAliasClashRuleTest {
    @Test
    void tellsAnAliasThatIsTheIdOfAnother() {
        Trial.of(new IdAliasClashRule(), """
                {"id": "redis/oom", "aliases": ["OOM", «"Redis/MaxMemory"]}""")
                .beside("redis/maxmemory.json", "{\"id\": \"redis/maxmemory\"}")
                .finds(finding("/aliases/1", "Redis/MaxMemory", "redis/maxmemory.json"));
    }

    @Test
    void tellsAnIdThatIsTheAliasOfTwo() {
        Trial.of(new IdAliasClashRule(), """
                {"id": "redis/oom", "aliases": [«"redis/old"]}""")
                .beside("redis/b.json", "{\"id\": \"redis/b\", \"aliases\": [\"redis/old\"]}")
                .finds(finding("/aliases/0", "redis/old", "redis/b.json")
                        .messageKey("rule.id-alias-clash.message.alias"));
    }

    @Test
    void letsANameBeSharedThatIsNoId() {
        Trial.of(new IdAliasClashRule(), """
                {"id": "redis/oom", "aliases": ["ENOMEM"]}""")
                .beside("redis/b.json", "{\"id\": \"redis/b\", \"aliases\": [\"ENOMEM\"]}").findsNothing();
    }

    @Test
    void isSilentOnAnAliasOfItsOwn() {
        Trial.of(new IdAliasClashRule(), """
                {"id": "redis/oom", "aliases": ["redis/out-of-memory"]}""").findsNothing();
    }
}
