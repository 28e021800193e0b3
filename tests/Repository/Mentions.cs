using System.Reflection;
using System.Runtime.CompilerServices;

namespace TeamsIsms.Tests.Repository;

/// <summary>The types that a type's fields, signatures and method bodies name.</summary>
internal static class Mentions
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Of(Type type) =>
        Direct(type)
            .Concat(type.GetNestedTypes(Declared).Where(IsState).SelectMany(Direct))
            .SelectMany(Parts)
            .Distinct();

    private static IEnumerable<Type> Direct(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Array.Empty<Type>(),
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(field => field.FieldType),
        .. type.GetMethods(Declared).SelectMany(Signature),
        .. type.GetConstructors(Declared).SelectMany(Signature),
    ];

    private static IEnumerable<Type> Signature(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method is MethodInfo { ReturnType: var answer } ? [answer] : Array.Empty<Type>(),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
    ];

    // async methods, iterators and lambdas keep their locals in such a type
    private static bool IsState(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) // it has one
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
