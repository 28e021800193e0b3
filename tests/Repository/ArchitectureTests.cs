using System.Reflection;
using System.Runtime.CompilerServices;
using TeamsIsms.Bot;
using TeamsIsms.Functions;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Repository;

public sealed class ArchitectureTests
{
    private static readonly string[] Outside =
        ["Azure", "System.Net.Http", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Http", "Microsoft.Graph"];

    private static readonly string[] Doers = ["Table", "Queue", "Client", "Run", "Services", "Validator"];

    // They translate a record to a stored row or from an SDK's answer, and neither decide nor call anything.
    private static readonly string[] Translators = ["Rows", "Answers"];

    private static readonly string[] Wires = ["Storage", "Teams", "Graph"];

    private static readonly IReadOnlyList<Type> Core = Written(typeof(Refusal).Assembly);

    [Fact]
    public void Only_a_table_queue_client_or_run_of_a_feature_touches_the_outside() =>
        Assert.Empty(
            from type in Core
            where !Wires.Contains(Feature(type)) && !Doers.Concat(Translators).Any(Owner(type).Name.EndsWith) && Owner(type) != typeof(SandboxClock)
            from mentioned in Mentions.Of(type)
            where mentioned == typeof(TimeProvider) || Outside.Any(name => IsIn(mentioned, name))
            select $"{type.FullName} mentions {mentioned.FullName}");

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Assert.Empty(
            from type in Core.Concat(Written(typeof(BotHost).Assembly)).Concat(Written(typeof(FunctionsHost).Assembly))
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            select type.FullName);

    [Fact]
    public void The_kernel_knows_no_feature_and_no_wire() =>
        Assert.Empty(
            from type in Core
            where Feature(type) == "Kernel"
            from mentioned in Mentions.Of(type)
            where Feature(mentioned) is not (null or "Kernel")
            select $"{type.FullName} mentions {mentioned.FullName}");

    [Fact]
    public void Storage_knows_nothing_but_the_kernel() =>
        Assert.Empty(
            from type in Core
            where Feature(type) == "Storage"
            from mentioned in Mentions.Of(type)
            where Feature(mentioned) is not (null or "Kernel" or "Storage")
            select $"{type.FullName} mentions {mentioned.FullName}");

    [Fact]
    public void No_constructor_asks_for_more_than_five_things() =>
        Assert.Empty(
            from type in Core.Concat(Written(typeof(BotHost).Assembly)).Concat(Written(typeof(FunctionsHost).Assembly))
            where !IsRecord(type)
            from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            where constructor.GetParameters().Length > 5
            select type.FullName);

    [Fact]
    public void No_interface_stands_before_a_single_class() =>
        Assert.Empty(
            from type in Core
            where type.IsInterface
            where Core.Count(other => !other.IsInterface && Implements(other, type)) < 2
            select type.FullName);

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(known => (known.IsGenericType ? known.GetGenericTypeDefinition() : known) == contract);

    private static List<Type> Written(Assembly assembly) =>
    [
        .. assembly.GetTypes().Where(type =>
            !IsGenerated(type) && type.Namespace?.StartsWith("TeamsIsms", StringComparison.Ordinal) == true),
    ];

    private static bool IsGenerated(Type? type) =>
        type is not null
        && (type.Name.Contains('<', StringComparison.Ordinal)
            || type.Name.StartsWith("__", StringComparison.Ordinal)
            || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || IsGenerated(type.DeclaringType));

    private static Type Owner(Type type) => type.DeclaringType is { } outer ? Owner(outer) : type;

    private static string? Feature(Type type) =>
        type.Namespace?.Split('.') is ["TeamsIsms", var feature, ..] ? feature : null;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.IsValueType;

    private static bool IsIn(Type type, string name) =>
        type.Namespace == name || type.Namespace?.StartsWith(name + '.', StringComparison.Ordinal) == true;
}
